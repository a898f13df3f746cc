"""No quota is ever over-filled, by however many at once; a place that is left is free again."""

import pytest

from core import identity
from core.actions import answering, leaving
from core.actions.answering import Voter
from core.actions.quotas import recount_places
from core.consultation.definition import Definition
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.quotas import Quota
from tests.at_once import at_once
from tests.builders import a_question, an_open_consultation, cast

FULL = problem("quota_full").at("colour")
SORRY = Wording({"fr": "Merci, c’est complet.", "en": "Thank you, we are full."})


def on_colour(colour, most, **settings):
    condition = Condition(question="colour", test=Comparison.IS, values=(colour,))
    return Quota(id=f"only {colour}", met_if=Group(parts=(condition,)), most=most, **settings)


def a_consultation(open_store, *quotas, **options):
    pages = (
        Page(id="a", questions=(a_question(SingleChoice, id="colour"),)),
        Page(id="b", questions=(a_question(ShortText, id="word"),)),
    )
    definition = Definition(
        title=Wording("Couleurs"),
        benefit=Wording("Choisir."),
        questionnaire=Questionnaire(pages=pages, quotas=quotas),
        rules=options.pop("rules", {}),
    )
    return an_open_consultation(open_store, definition, **options)


def colours(open_store, vote):
    """Of the ballots that count."""
    with open_store(read_only=True) as store:
        last = {ballot.key: ballot for ballot in store.ballots.after(vote.id, 0, most=1000)}
    return sorted(ballot.answers["colour"] for ballot in last.values() if ballot.answers)


def filled(open_store, vote):
    with open_store(read_only=True) as store:
        return store.quotas.filled(vote.id)


def refused(open_store, vote, answers, voter=None):
    with pytest.raises(Refused) as caught:
        cast(open_store, vote, answers=answers, voter=voter)
    return caught.value.problems


def test_many_at_once_fill_a_quota_to_its_last_place_and_no_further(open_store):
    vote = a_consultation(open_store, on_colour("rouge", 5), on_colour("vert", 3))

    def hand_in(colour):
        try:
            return cast(open_store, vote, answers={"colour": colour}).leaf
        except Refused as caught:
            return caught.problems

    handed_in = at_once([lambda colour=colour: hand_in(colour) for colour in ["rouge", "vert", "bleu"] * 8])

    assert colours(open_store, vote) == ["bleu"] * 8 + ["rouge"] * 5 + ["vert"] * 3
    assert filled(open_store, vote) == {"only rouge": 5, "only vert": 3}
    assert [each for each in handed_in if not isinstance(each, str)] == [(FULL,)] * 8


def test_a_place_that_is_left_by_a_change_or_taken_back_is_free_again(open_store):
    vote = a_consultation(open_store, on_colour("rouge", 2))
    first, second = Voter("first"), Voter("second")
    cast(open_store, vote, voter=first, answers={"colour": "rouge"})
    cast(open_store, vote, voter=second, answers={"colour": "rouge"})
    assert refused(open_store, vote, {"colour": "rouge"}) == (FULL,)

    cast(open_store, vote, voter=first, answers={"colour": "vert"})
    assert filled(open_store, vote) == {"only rouge": 1}
    answering.withdraw(open_store, vote.code, second)
    assert filled(open_store, vote) == {"only rouge": 0}

    cast(open_store, vote, answers={"colour": "rouge"})
    cast(open_store, vote, voter=second, answers={"colour": "rouge"})
    assert refused(open_store, vote, {"colour": "rouge"}, voter=first) == (FULL,)
    assert colours(open_store, vote) == ["rouge", "rouge", "vert"]


def test_whoever_has_a_place_may_change_the_rest_of_their_answer(open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1))
    mine = Voter("mine")
    cast(open_sqlite_store, vote, voter=mine, answers={"colour": "rouge"})

    cast(open_sqlite_store, vote, voter=mine, answers={"colour": "rouge", "word": "Vif"})

    assert filled(open_sqlite_store, vote) == {"only rouge": 1}


def test_a_refusal_keeps_the_draft_and_marks_nobody(open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1), rules={"access": "personal"}, members=2)
    first, second = vote.voters
    cast(open_sqlite_store, vote, voter=first, answers={"colour": "rouge"})
    with open_sqlite_store() as store:
        answering.keep_draft(store, vote.code, second, answers={"colour": "rouge"}, step=1, submit_key="k")

    refused(open_sqlite_store, vote, {"colour": "rouge"}, voter=second)

    with open_sqlite_store(read_only=True) as store:
        assert answering.take_paper(store, vote.code, second).answers == {"colour": "rouge"}
        assert [member.has_voted for member in store.roll.members(vote.id)] == [True, False]


def test_the_organizers_sentence_is_said_in_the_readers_language(open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1, message=SORRY))
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})

    assert refused(open_sqlite_store, vote, {"colour": "rouge"}) == (
        problem("quota_said", sentence=SORRY).at("colour"),
    )


def test_it_is_said_on_leaving_the_page_that_settles_it_and_on_no_other(open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1))
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})
    with open_sqlite_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)

    def said(colour, step):
        voter, answers = Voter(identity.new_secret()), {"colour": colour}
        return leaving.check_page(open_sqlite_store, consultation, voter, answers=answers, seed="", step=step)

    assert said("rouge", 0) == [FULL]
    assert said("rouge", 1) == said("vert", 0) == []


def test_counting_again_finds_what_was_kept_as_ballots_came(open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 9), on_colour("vert", 9))
    first, second = Voter("first"), Voter("second")
    for voter, colour in [(first, "rouge"), (second, "vert"), (first, "vert"), (None, "rouge"), (None, "vert")]:
        cast(open_sqlite_store, vote, voter=voter, answers={"colour": colour})
    answering.withdraw(open_sqlite_store, vote.code, second)
    kept = filled(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        store.quotas.fill(vote.id, {"only rouge": 7, "only vert": 7})
        recount_places(store, store.consultations.get(vote.id))

    assert filled(open_sqlite_store, vote) == kept == {"only rouge": 1, "only vert": 2}
