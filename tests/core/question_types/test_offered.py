"""Choices whose words come with the app: yes or no, and how far one agrees."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.agreement import Agreement
from core.question_types.yes_no import YesNo
from tests.core.question_types.counting import bars, summary_of

SIMPLE = YesNo(id="q", title=Wording("D’accord ?"))
FIVE = Agreement(id="q", title=Wording("Le prix est juste."))
SEVEN = Agreement(id="q", title=Wording("Le prix est juste."), finer=True, no_opinion=True)


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_yes_and_no_are_accepted(answer):
    assert SIMPLE.check(answer) == []


@pytest.mark.parametrize("answer", [True, False, "Oui", "", 1, ["yes"], {"yes": True}])
def test_anything_else_is_refused(answer):
    assert SIMPLE.check(answer) == [problem("option_unknown")]


def test_its_words_are_those_of_the_page():
    assert [option.label.say("fr") for option in SIMPLE.options] == ["Oui", "Non"]
    assert [option.label.say("en") for option in SIMPLE.options] == ["Yes", "No"]


def test_the_finer_scale_has_seven_steps_with_the_same_middle():
    five, seven = ([option.id for option in each.options] for each in (FIVE, SEVEN))

    assert five == ["agree_fully", "agree", "neither", "disagree", "disagree_fully"]
    assert len(seven) == 8
    assert (five[2], seven[3], seven[-1]) == ("neither", "neither", "no_opinion")


@pytest.mark.parametrize("answer", ["agree_rather", "no_opinion"])
def test_a_step_that_was_not_offered_is_refused(answer):
    assert FIVE.check(answer) == [problem("option_unknown")]
    assert SEVEN.check(answer) == []


def test_more_yes_than_no_is_said():
    summary = summary_of(SIMPLE, ["yes", "no", "yes", None])

    assert bars(summary) == {"yes": 2, "no": 1}
    assert (summary.answered, summary.sentence, summary.facts["share"]) == (3, "most-chosen", Fraction(2, 3))


def test_those_without_an_opinion_are_in_neither_share():
    summary = summary_of(SEVEN, ["agree_fully", "agree_rather", "neither", "disagree", "no_opinion", None])

    assert (summary.answered, summary.sentence) == (5, "agreement")
    assert summary.facts == {"agree": Fraction(1, 2), "disagree": Fraction(1, 4)}


def test_no_opinion_at_all_is_said():
    assert summary_of(SEVEN, ["no_opinion"]).sentence == "no-opinion"
    assert summary_of(SEVEN, [None]).sentence == "nobody"
