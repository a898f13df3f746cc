"""No quota is ever over-filled, by however many at once; a place that is left is free again."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

import pytest

from core import identity
from core.actions import answering, leaving
from core.actions.answering import Voter
from core.actions.quotas import recount_places
from core.actions.reading import read_voice
from core.consultation.definition import Definition
from core.consultation.records import Receipt
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.long_text import LongText
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


def a_race(open_store):
    """One place, two members, and a word that is read between the mark on the roll and the ballot."""
    pages = (Page(id="a", questions=(a_question(SingleChoice, id="colour"), a_question(LongText, id="word"))),)
    definition = Definition(
        title=Wording("Couleurs"),
        benefit=Wording("Choisir."),
        questionnaire=Questionnaire(pages=pages, quotas=(on_colour("rouge", 1),)),
        rules={"access": "personal"},
    )
    return an_open_consultation(open_store, definition, members=2)


def hand_in_while(open_store, vote, voter, meanwhile, *, colour="rouge"):
    """« Vif », with `meanwhile` happening once the voter's name is marked and before their ballot is in."""

    def read(text, thresholds):
        meanwhile()
        return read_voice(text, thresholds)

    answers = {"colour": colour, "word": "Vif"}
    return answering.submit(
        open_store, vote.code, voter, answers=answers, submit_key=identity.new_secret(), seed="s", read=read
    )


def marked(open_store, vote):
    with open_store(read_only=True) as store:
        return [store.roll.find(vote.id, identity.roll_key(vote.id, voter.secret)).has_voted for voter in vote.voters]


def test_whoever_loses_the_last_place_once_marked_is_not_said_to_have_voted(open_store):
    vote = a_race(open_store)
    late, quick = vote.voters

    with pytest.raises(Refused) as caught:
        hand_in_while(open_store, vote, late, lambda: cast(open_store, vote, voter=quick, answers={"colour": "rouge"}))

    assert caught.value.problems == (FULL,)
    assert colours(open_store, vote) == ["rouge"]
    assert marked(open_store, vote) == [False, True]


def test_whoever_was_refused_stays_marked_where_their_other_answer_counts(open_store):
    vote = a_race(open_store)
    late, quick = vote.voters

    def meanwhile():
        cast(open_store, vote, voter=quick, answers={"colour": "rouge"})
        cast(open_store, vote, voter=late, answers={"colour": "vert"})

    with pytest.raises(Refused):
        hand_in_while(open_store, vote, late, meanwhile)

    assert colours(open_store, vote) == ["rouge", "vert"]
    assert marked(open_store, vote) == [True, True]


def test_a_ballot_on_its_way_while_the_same_persons_mark_is_taken_back_is_marked_anew(open_store):
    vote = a_race(open_store)
    late, quick = vote.voters
    found_marked, taken_back = Event(), Event()

    def wait_for_the_refusal():
        found_marked.set()
        taken_back.wait(timeout=30)

    with ThreadPoolExecutor(1) as thread:
        other: list[Future[Receipt]] = []

        def meanwhile():
            other.append(thread.submit(hand_in_while, open_store, vote, late, wait_for_the_refusal, colour="vert"))
            found_marked.wait(timeout=30)
            cast(open_store, vote, voter=quick, answers={"colour": "rouge"})

        with pytest.raises(Refused):
            hand_in_while(open_store, vote, late, meanwhile)
        between = marked(open_store, vote)
        taken_back.set()
        other[0].result()

    assert between == [False, True]
    assert colours(open_store, vote) == ["rouge", "vert"]
    assert marked(open_store, vote) == [True, True]
