"""A number within its bounds and its decimals; drawn as bars that a phone can show."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.wording import Wording
from core.problems import problem
from core.question_types.number import BARS, Number
from tests.core.question_types.counting import bars, summary_of

LITRES = Number(id="n", title=Wording("Combien ?"), unit=Wording("litres"), lowest=0, highest=20, decimals=1)
ANY = Number(id="n", title=Wording("Combien ?"), decimals=4)


@pytest.mark.parametrize("answer", [0, 20, 12.5, 0.1, -0.0, 3.0])
def test_a_number_within_its_bounds_is_accepted(answer):
    assert LITRES.check(answer) == []


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (True, problem("number_unreadable")),
        ("12", problem("number_unreadable")),
        ([12], problem("number_unreadable")),
        (float("nan"), problem("number_unreadable")),
        (float("inf"), problem("number_too_large")),
        (10**400, problem("number_too_large")),
        (-(10**400), problem("number_too_large")),
        (-1, problem("number_too_low", lowest=0)),
        (20.1, problem("number_too_high", highest=20)),
        (0.25, problem("number_too_fine", decimals=1)),
        (5e-324, problem("number_too_fine", decimals=1)),
    ],
)
def test_what_is_no_number_here_is_refused_with_its_reason(answer, found):
    assert LITRES.check(answer) == [found]


@pytest.mark.parametrize("bounds", [(5, 5), (6, 5)])
def test_bounds_that_cross_are_said(bounds):
    lowest, highest = bounds
    question = LITRES.model_copy(update={"lowest": lowest, "highest": highest})

    assert question.gaps() == [problem("scale_crossed")]


@pytest.mark.parametrize("bound", [float("nan"), float("inf"), 1e300])
def test_a_bound_that_is_no_number_is_not_a_setting(bound):
    with pytest.raises(ValueError, match="lowest"):
        Number(lowest=bound)


def test_few_values_have_a_bar_each_and_the_lower_median_is_said():
    summary = summary_of(LITRES, [5, 0.5, 5.0, 20, None])

    assert bars(summary) == {"0.5": 1, "5": 2, "20": 1}
    assert [row.label.say("fr") for row in summary.rows] == ["0,5", "5", "20"]
    assert [row.label.say("en") for row in summary.rows] == ["0.5", "5", "20"]
    assert (summary.answered, summary.sentence) == (4, "number-median")
    assert summary.facts["median"] == 5


def test_many_values_share_bars_of_one_round_width():
    summary = summary_of(ANY, [value / 10 for value in range(100)])

    assert bars(summary) == {f"{low}–{low + 1}": 10 for low in range(10)}
    assert summary.rows[0].label.say("fr") == "0 – 1"


def test_a_bar_holds_its_lower_edge_and_not_its_upper_one():
    summary = summary_of(ANY, [-1, *range(12), 0.3])

    assert {code: bars(summary)[code] for code in ("-1–0", "0–1", "1–2", "11–12")} == {
        "-1–0": 1,
        "0–1": 2,
        "1–2": 1,
        "11–12": 1,
    }


def test_minus_zero_is_zero():
    assert bars(summary_of(ANY, [-0.0, 0])) == {"0": 2}


@given(st.lists(st.integers(-(10**19), 10**19).map(lambda mantissa: mantissa / 10_000), min_size=1, max_size=60))
def test_no_answer_is_lost_between_the_bars(values):
    summary = summary_of(ANY, values)

    assert sum(row.count for row in summary.rows) == len(values)
    assert sum(row.share for row in summary.rows) == 1
    assert len(summary.rows) <= BARS + 2
    assert len(bars(summary)) == len(summary.rows)
    assert summary.facts["median"] == Fraction(str(sorted(values)[(len(values) - 1) // 2]))
