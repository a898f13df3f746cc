"""A note on a scale: whole, within its ends, with its mean."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.rating import Rating
from tests.core.question_types.counting import bars, summary_of

STARS = Rating(id="r", title=Wording("Une note ?"), lowest=0, highest=3)


@pytest.mark.parametrize("answer", [0, 3])
def test_a_step_of_the_scale_is_accepted(answer):
    assert STARS.check(answer) == []


@pytest.mark.parametrize("answer", [-1, 4, 2.0, 2.5, True, False, "2", [2], {}, float("nan"), 10**400])
def test_an_answer_off_the_scale_is_refused(answer):
    assert STARS.check(answer) == [problem("outside_scale", lowest=0, highest=3)]


def test_a_scale_that_goes_nowhere_is_said():
    assert STARS.model_copy(update={"lowest": 3}).gaps() == [problem("scale_crossed")]


def test_stars_are_counted_from_the_first():
    stars = STARS.model_copy(update={"style": "stars"})

    assert stars.gaps() == [problem("stars_without_first")]
    assert stars.model_copy(update={"lowest": 1}).gaps() == []
    assert STARS.model_copy(update={"style": "faces"}).gaps() == []


def test_every_step_has_its_bar_and_the_mean_is_said():
    summary = summary_of(STARS, [0, 3, 3, None])

    assert bars(summary) == {"0": 1, "1": 0, "2": 0, "3": 2}
    assert [row.share for row in summary.rows] == [Fraction(1, 3), 0, 0, Fraction(2, 3)]
    assert (summary.sentence, summary.answered) == ("rating-mean", 3)
    assert summary.facts["mean"] == 2
    assert summary.facts["highest"] == 3


def test_nobody_has_no_mean():
    assert summary_of(STARS, [None]).sentence == "nobody"
