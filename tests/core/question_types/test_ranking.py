"""Things put in order: a whole order, or a part of one where that is allowed."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.ranking import Ranking
from tests.core.question_types.counting import bars, summary_of

OPTIONS = tuple(Option(id=name, label=Wording(name.title())) for name in ("bread", "milk", "eggs"))
WHOLE = Ranking(id="r", title=Wording("Dans quel ordre ?"), options=OPTIONS)
PART = WHOLE.model_copy(update={"partial": True})


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (["eggs", "milk", "bread"], []),
        ("eggs", [problem("option_unknown")]),
        (["eggs", "wine", "milk"], [problem("option_unknown")]),
        ([["eggs"], None, float("nan")], [problem("option_unknown")]),
        (["eggs", "eggs", "milk"], [problem("rank_twice")]),
        ({"eggs": 1, "milk": 1}, [problem("rank_twice")]),
        (["eggs", "milk"], [problem("rank_missing", count=1)]),
        ([], [problem("answer_missing")]),
    ],
)
def test_an_answer_is_an_order_of_what_was_offered(answer, found):
    assert WHOLE.check(answer) == found


def test_a_part_of_the_order_is_accepted_where_that_is_allowed():
    assert PART.check(["eggs"]) == []
    assert PART.check([]) == [problem("answer_missing")]


def test_a_rank_stands_in_a_column_of_its_own():
    assert PART.values(["eggs", "bread"]) == {"r.bread": 2, "r.milk": None, "r.eggs": 1}


def test_first_places_are_drawn_and_the_best_mean_rank_is_said():
    summary = summary_of(PART, [["eggs", "milk", "bread"], ["milk", "eggs", "bread"], ["eggs"], None])

    assert bars(summary) == {"bread": 0, "milk": 1, "eggs": 2}
    assert [row.label.say("fr") for row in summary.rows] == [
        "Bread · rang moyen 3",
        "Milk · rang moyen 1,5",
        "Eggs · rang moyen 1,3",
    ]
    assert (summary.answered, summary.sentence) == (3, "ranking")
    assert summary.facts == {"labels": (Wording("Eggs"),), "mean": Fraction(4, 3)}


def test_nobody_ranked_nothing():
    assert summary_of(WHOLE, [None]).sentence == "nobody"
