"""A value on a line: one of its steps, and the median of them all."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.slider import MOST_STEPS, Slider
from tests.core.question_types.counting import bars, summary_of

LITRES = Slider(id="s", title=Wording("Combien ?"), lowest=-10, highest=20, step=5, unit=Wording("litres"))


@pytest.mark.parametrize("answer", [-10, 0, 5, 20])
def test_a_step_of_the_line_is_accepted(answer):
    assert LITRES.check(answer) == []


@pytest.mark.parametrize("answer", [-15, 25, 3, 5.0, 2.5, True, "5", [5], {}, float("nan"), 10**400])
def test_what_is_no_step_of_the_line_is_refused(answer):
    assert LITRES.check(answer) == [problem("outside_slider", lowest=-10, highest=20, step=5)]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"lowest": 20}, problem("scale_crossed")),
        ({"step": 7}, problem("slider_uneven", step=7)),
        ({"highest": 20_000, "step": 1}, problem("slider_too_fine", most=MOST_STEPS)),
    ],
)
def test_a_line_that_cannot_be_slid_on_is_said(changed, found):
    assert LITRES.model_copy(update=changed).gaps() == [found]


def test_the_handle_waits_in_the_middle_on_a_step():
    assert LITRES.middle == 5
    assert LITRES.model_copy(update={"lowest": 30}).middle == 30


def test_the_median_is_said_with_its_unit():
    summary = summary_of(LITRES, [0, 5, 20, None])

    assert bars(summary) == {"0": 1, "5": 1, "20": 1}
    assert (summary.sentence, summary.answered) == ("number-median", 3)
    assert summary.facts == {"median": Fraction(5), "unit": Wording("litres")}


def test_conditions_are_tried_on_the_steps_around_what_they_name():
    assert set(LITRES.imagined([7])) == {-10, -5, 0, 5, 10, 15, 20}
