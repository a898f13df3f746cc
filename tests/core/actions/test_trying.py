"""A draft is tried as it will be answered, by its link or its team; whatever is done there, nothing is counted."""

from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import func, select

from core import identity
from core.actions import answering, consultations, trying
from core.actions.answering import Voter
from core.actions.giving_files import try_file
from core.actions.trying import Tried, Trier
from core.community.access import Role
from core.language.wording import Wording
from core.problems import Refused, problem
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.quotas import Quota
from db.tables import Base
from tests.at_once import at_once
from tests.builders import (
    a_changed_questionnaire,
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    cast,
    change_draft,
    close,
    later,
    publish,
    random_answers,
)
from tests.core.actions.test_giving_files import a_photo, asking_for_files
from tests.core.consultation.edits import change

GOOD = {"pasture": "long", "origin": "near", "word": "Merci"}
COUNTED = ("ballots", "ballot_contents", "boxes", "roll_marks", "quotas", "answer_files", "answer_file_contents")


def a_voter() -> Voter:
    return Voter(identity.new_secret())


def make_link(open_store, vote):
    with open_store() as store:
        return trying.make_link(store, vote.organizer, vote.id)


def tried(open_store, vote, trier=None):
    with open_store(read_only=True) as store:
        return trying.tried(store, vote.code, trier or Trier(person=vote.organizer))


def refused(open_store, vote, trier):
    with pytest.raises(Refused) as raised:
        tried(open_store, vote, trier)
    return raised.value.problems


def keep(open_store, vote, voter, answers, *, step=0):
    consultation = tried(open_store, vote)
    with open_store() as store:
        trying.keep_trial(store, consultation, voter, answers=answers, step=step, submit_key="k", seed="s", clocks={})


def paper(open_store, vote, voter):
    consultation = tried(open_store, vote)
    with open_store(read_only=True) as store:
        return trying.take_trial(store, consultation, voter)


def hand_in(open_store, vote, voter, answers):
    return trying.hand_in_trial(open_store, tried(open_store, vote), voter, answers=answers, seed="s")


def rows(open_store, *names):
    with open_store(read_only=True) as store:
        tables = {name: Base.metadata.tables[name] for name in names}
        return {name: store.session.execute(select(table)).all() for name, table in tables.items()}


def drafts(open_store):
    with open_store(read_only=True) as store:
        return store.session.scalar(select(func.count()).select_from(Base.metadata.tables["answer_drafts"]))


def test_a_link_lets_whoever_holds_it_try_and_nobody_else(open_store):
    vote = a_draft(open_store, a_price_vote())
    secret = make_link(open_store, vote)

    assert tried(open_store, vote, Trier(secret)).definition.title == Wording("Le litre de lait")
    for trier in (Trier(), Trier(identity.new_secret()), Trier(secret + "a"), Trier(person=a_person(open_store))):
        assert refused(open_store, vote, trier) == (problem("code_unknown"),)


def test_a_link_opens_one_consultation_alone(open_store):
    vote, other = a_draft(open_store, a_price_vote()), a_draft(open_store, a_price_vote())
    secret = make_link(open_store, vote)
    make_link(open_store, other)

    assert refused(open_store, other, Trier(secret)) == (problem("code_unknown"),)


def test_only_the_hash_of_a_link_is_kept(open_store):
    vote = a_draft(open_store, a_price_vote())

    secret = make_link(open_store, vote)

    [(_, kept)] = rows(open_store, "trial_links")["trial_links"]
    assert kept == identity.trial_hash(vote.id, secret)
    assert secret not in kept


def test_a_link_that_is_renewed_or_removed_leads_nowhere(open_store):
    vote = a_draft(open_store, a_price_vote())
    first, second = make_link(open_store, vote), make_link(open_store, vote)

    assert refused(open_store, vote, Trier(first)) == (problem("code_unknown"),)
    with open_store() as store:
        trying.remove_link(store, vote.organizer, vote.id)
        assert not trying.has_link(store, vote.organizer, vote.id)
    assert refused(open_store, vote, Trier(second)) == (problem("code_unknown"),)


def test_those_who_design_try_without_a_link_and_the_others_of_the_team_do_not(open_store):
    vote = a_draft(open_store, a_price_vote())
    viewer = a_person(open_store, Role.VIEWER, team_id=vote.team_id)

    assert tried(open_store, vote, Trier(person=vote.organizer)).id == vote.id
    assert refused(open_store, vote, Trier(person=viewer)) == (problem("code_unknown"),)


@pytest.mark.parametrize("access", ["open", "personal"])
@pytest.mark.parametrize("anonymity", ["anonymous", "named"])
def test_a_trial_handed_in_changes_nothing_of_what_counts(open_store, access, anonymity):
    vote = a_draft(open_store, a_price_vote(access=access, anonymity=anonymity))
    voter = a_voter()
    before = rows(open_store, *COUNTED)

    keep(open_store, vote, voter, GOOD)
    found = hand_in(open_store, vote, voter, GOOD)

    said = [(title.say("fr"), words.say("fr")) for title, words in found.said]
    assert said == [("Pâturage", "Huit mois"), ("Origine du fourrage", "De la région"), ("Un mot ?", "Merci")]
    assert found.answers == GOOD
    assert rows(open_store, *COUNTED) == before
    assert drafts(open_store) == 0


def test_a_trial_needs_neither_a_deadline_nor_a_finished_draft(open_store):
    team = a_draft(open_store, a_price_vote())
    with open_store() as store:
        consultations.save_draft(
            store, team.organizer, team.id, a_questionnaire().model_copy(update={"title": Wording()}), None, revision=2
        )

    found = hand_in(open_store, team, a_voter(), {"word": "Oui"})

    assert found == Tried(((Wording("Question word"), Wording("Oui")),), {"word": "Oui"})


def test_handing_in_a_trial_refuses_what_a_ballot_would_be_refused_for(open_store):
    vote = a_draft(open_store, a_price_vote())
    voter = a_voter()
    keep(open_store, vote, voter, {"pasture": "gold"})
    wrong = [{"pasture": "gold"}, {"nothing": 1}, {"word": ["a"]}]

    for answers in wrong:
        with pytest.raises(Refused) as trial:
            hand_in(open_store, vote, voter, answers)
        opened = an_open_consultation(open_store, a_price_vote())
        with pytest.raises(Refused) as real:
            cast(open_store, opened, answers=answers)
        assert trial.value.problems == real.value.problems

    assert paper(open_store, vote, voter).answers == {"pasture": "gold"}


def test_a_draft_typed_while_trying_is_found_again_by_its_browser_alone(open_store):
    vote = a_draft(open_store, a_price_vote())
    voter = a_voter()

    keep(open_store, vote, voter, {"word": "À moitié"}, step=0)

    found, other = paper(open_store, vote, voter), paper(open_store, vote, a_voter())
    assert (found.answers, found.has_draft, found.has_voted, found.seed) == ({"word": "À moitié"}, True, False, "s")
    assert (other.answers, other.has_draft) == ({}, False)


def test_what_no_longer_fits_the_draft_is_let_go_and_the_rest_stays(open_store):
    vote = a_draft(open_store, a_questionnaire())
    voter = a_voter()
    keep(open_store, vote, voter, {"milk": "rouge", "care": ["vert"], "word": "Oui"})

    change_draft(open_store, vote, change(a_questionnaire(), "milk", options=()))

    found = paper(open_store, vote, voter)
    assert (found.answers, found.changed) == ({"care": ["vert"], "word": "Oui"}, True)


def test_opening_ends_every_trial(open_store):
    vote = a_draft(open_store, a_price_vote())
    secret, voter = make_link(open_store, vote), a_voter()
    keep(open_store, vote, voter, GOOD)
    consultation = tried(open_store, vote)

    with open_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)

    assert drafts(open_store) == 0
    assert rows(open_store, "trial_links") == {"trial_links": []}
    assert refused(open_store, vote, Trier(secret)) == (problem("code_unknown"),)
    assert refused(open_store, vote, Trier(person=vote.organizer)) == (problem("code_unknown"),)
    with pytest.raises(Refused), open_store() as store:
        trying.keep_trial(store, consultation, voter, answers=GOOD, step=0, submit_key="k", seed="s", clocks={})
    with pytest.raises(Refused):
        trying.hand_in_trial(open_store, consultation, voter, answers=GOOD, seed="s")
    with pytest.raises(Refused) as nothing:
        make_link(open_store, vote)
    assert nothing.value.problems == (problem("nothing_to_try"),)


def test_somebody_trying_at_the_very_moment_of_opening_leaves_nothing_behind(open_store):
    vote = a_draft(open_store, a_price_vote())
    consultation = tried(open_store, vote)

    def try_it():
        kept = {"answers": GOOD, "step": 0, "submit_key": "k", "seed": "s", "clocks": {}}
        with open_store() as store:
            trying.keep_trial(store, consultation, a_voter(), **kept)

    def open_it():
        with open_store() as store:
            consultations.open_consultation(store, vote.organizer, vote.id)

    outcomes = at_once([open_it, *[try_it] * 7])

    assert {str(each) for each in outcomes if each} <= {str(Refused(problem("code_unknown")))}
    assert drafts(open_store) == 0


def test_a_draft_put_away_is_tried_no_more(open_store):
    vote = a_draft(open_store, a_price_vote())
    secret = make_link(open_store, vote)

    with open_store() as store:
        consultations.archive(store, vote.organizer, vote.id)

    assert refused(open_store, vote, Trier(secret)) == (problem("code_unknown"),)


def test_unpublished_changes_are_tried_while_people_answer_what_is_published(open_store):
    vote = a_changed_questionnaire(open_store)
    secret, voter = make_link(open_store, vote), a_voter()
    cast(open_store, vote, voter=voter, answers={"milk": "rouge"})
    with open_store() as store:
        kept = {"answers": {"milk": "vert"}, "step": 0, "submit_key": "mine"}
        answering.keep_draft(store, vote.code, voter, **kept)
    before = rows(open_store, *COUNTED, "answer_drafts")

    keep(open_store, vote, voter, {"milk": "bleu"})
    hand_in(open_store, vote, voter, {"milk": "bleu"})

    assert tried(open_store, vote, Trier(secret)).definition.title == Wording("Le bon lait")
    assert rows(open_store, *COUNTED, "answer_drafts") == before


def test_publishing_changes_ends_their_trial_and_keeps_real_drafts(open_store):
    vote = a_changed_questionnaire(open_store)
    secret, voter = make_link(open_store, vote), a_voter()
    keep(open_store, vote, voter, {"milk": "bleu"})
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={"milk": "vert"}, step=0, submit_key="mine")

    publish(open_store, vote, a_questionnaire().model_copy(update={"title": Wording("Le meilleur lait")}))

    with open_store(read_only=True) as store:
        assert answering.take_paper(store, vote.code, voter).answers == {"milk": "vert"}
    assert drafts(open_store) == 1
    assert refused(open_store, vote, Trier(secret)) == (problem("code_unknown"),)


def test_what_is_over_is_tried_no_more(open_store):
    vote = a_changed_questionnaire(open_store)
    secret = make_link(open_store, vote)

    assert refused(later(open_store, timedelta(days=8)), vote, Trier(secret)) == (problem("code_unknown"),)
    close(open_store, vote)
    assert refused(open_store, vote, Trier(secret)) == (problem("code_unknown"),)


def test_a_quota_is_neither_filled_nor_forgotten(open_store):
    base = a_questionnaire()
    red = Condition(question="milk", test=Comparison.IS, values=("rouge",))
    quota = Quota(id="q", most=1, met_if=Group(parts=(red,)))
    limited = base.model_copy(update={"questionnaire": base.questionnaire.model_copy(update={"quotas": (quota,)})})
    vote = a_draft(open_store, limited)

    for _ in range(3):
        hand_in(open_store, vote, a_voter(), {"milk": "rouge"})

    assert rows(open_store, "quotas") == {"quotas": []}


def test_a_file_given_while_trying_is_looked_at_and_not_kept(open_store):
    vote = a_draft(open_store, asking_for_files())
    consultation = tried(open_store, vote)

    given = try_file(consultation, "photo", a_photo())
    found = hand_in(open_store, vote, a_voter(), {"photo": [given]})

    assert given["kind"] == "image/jpeg"
    assert found.answers == {"photo": [given]}
    assert rows(open_store, "answer_files", "answer_file_contents", "files") == {
        "answer_files": [],
        "answer_file_contents": [],
        "files": [],
    }
    with pytest.raises(Refused):
        try_file(consultation, "photo", b"not a picture")
    with pytest.raises(Refused):
        try_file(consultation, "word", a_photo())


def test_every_kind_of_question_is_said_in_words(open_store):
    definition = a_questionnaire_of_every_kind()
    vote = a_draft(open_store, definition)
    answers = random_answers(definition, Random(3), skipped=0)

    found = hand_in(open_store, vote, a_voter(), answers)

    assert len(found.said) == len(found.answers) > 25
    assert all(words.say("fr") for _, words in found.said)
