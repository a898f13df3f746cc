"""What stood in each place of the list and was chosen, found again from the seeds in the ballots."""

from fractions import Fraction

import pytest

from core.consultation.records import Ballot, BallotStatus
from core.question_types.grid import Grid
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.put import put
from core.results.order_effects import OrderEffects, Place, is_drawn
from tests.builders import a_question

CHOICE = a_question(SingleChoice, id="q", shuffled=True)
CARRIED = a_question(SingleChoice, id="carried", shuffled=True, carried=Carried(question="several"))
QUESTIONNAIRE = Questionnaire(
    pages=(Page(questions=(CHOICE, a_question(MultipleChoice, id="several", shuffled=True), CARRIED)),)
)
SEEDS = [f"{number:016x}" for number in range(300)]


def a_ballot(seq, answers, *, key="", seed="", status=BallotStatus.CAST, version=1):
    return Ballot(seq, key or f"{seq}", status, None, answers, seed=seed, version=version)


def places(*ballots, question="q"):
    effects = OrderEffects(question, {1: QUESTIONNAIRE})
    effects.extend(ballots)
    return effects.places()


def first_shown(seed, answers, question="q"):
    return put(QUESTIONNAIRE, answers, seed).question(question).things[0].id


def test_whoever_always_takes_the_first_is_seen_to():
    ballots = [a_ballot(n, {"q": first_shown(seed, {})}, seed=seed) for n, seed in enumerate(SEEDS, start=1)]

    assert places(*ballots) == (Place(1, 300, 300), Place(2, 300, 0), Place(3, 300, 0))


def test_whoever_always_takes_the_same_option_takes_it_in_every_place_alike():
    ballots = [a_ballot(n, {"q": "rouge"}, seed=seed) for n, seed in enumerate(SEEDS, start=1)]

    found = places(*ballots)

    assert sum(place.chosen for place in found) == 300
    assert all(abs(place.share - Fraction(1, 3)) < Fraction(1, 10) for place in found)


def test_several_choices_count_each_in_its_place():
    answers = {"several": ["rouge", "bleu"]}

    found = places(a_ballot(1, answers, seed="a"), question="several")

    shown = [thing.id for thing in put(QUESTIONNAIRE, answers, "a").question("several").things]
    assert [place.chosen for place in found] == [int(each != "vert") for each in shown]


def test_only_what_was_left_to_choose_from_has_a_place():
    answers = {"several": ["rouge", "bleu"], "carried": "bleu"}

    found = places(a_ballot(1, answers, seed="a"), question="carried")

    assert [place.shown for place in found] == [1, 1]
    assert found[0].chosen == (first_shown("a", answers, "carried") == "bleu")


def test_the_last_ballot_of_a_voter_counts_alone():
    first, second = ({"q": first_shown("a", {})}, {"q": first_shown("b", {})})

    assert places(a_ballot(1, first, key="me", seed="a"), a_ballot(2, second, key="me", seed="b"))[0] == Place(1, 1, 1)
    withdrawn = a_ballot(2, None, key="me", status=BallotStatus.WITHDRAWN)
    assert places(a_ballot(1, first, key="me", seed="a"), withdrawn) == ()


@pytest.mark.parametrize(
    "ballot",
    [
        a_ballot(1, {"q": "rouge"}),
        a_ballot(1, {}, seed="a"),
        a_ballot(1, None, seed="a"),
        a_ballot(1, {"q": "rouge"}, seed="a", version=2),
    ],
    ids=["no seed", "no answer", "erased", "another version"],
)
def test_a_ballot_that_does_not_say_its_order_has_no_place(ballot):
    assert places(ballot) == ()


def test_it_is_asked_of_choices_in_a_drawn_order():
    others = (a_question(SingleChoice), a_question(Grid, shuffled=True))
    questionnaire = Questionnaire(pages=(Page(questions=(CHOICE, *others)),))

    assert [is_drawn(questionnaire, each) for each in ("q", "single_choice", "grid", "gone")] == [True, *[False] * 3]
