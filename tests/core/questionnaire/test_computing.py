"""Values are worked out of the answers of every kind, exactly, and left out where they cannot be."""

from fractions import Fraction

import pytest

from core.question_types.base import Option
from core.question_types.grid import Grid
from core.question_types.ranking import Ranking
from core.question_types.rating import Rating
from core.question_types.sharing import Sharing
from core.questionnaire.computing import computed_values
from tests.builders import a_price_criterion
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word

THINGS = (Option(id="a", label="A"), Option(id="b", label="B"))
QUESTIONS = [
    cheese(),
    several(),
    weight(),
    word(),
    Rating(id="note", title="Note"),
    Ranking(id="order", title="Ordre", options=THINGS),
    Sharing(id="points", title="Points", options=THINGS),
    Sharing(id="money", title="Argent", options=THINGS, euros=True, total=2),
    Grid(id="grid", title="Grille", rows=THINGS, options=THINGS),
    a_price_criterion(),
]
ANSWERS = {
    "cheese": "blue",
    "several": ["blue", "hard"],
    "weight": 0.1,
    "word": "lait",
    "note": 4,
    "order": ["b", "a"],
    "points": {"a": 100},
    "money": {"a": 1_250, "b": 750},
    "grid": {"a": "b"},
    "pasture": "long",
}


def worth(expression, answers=ANSWERS):
    return computed_values(asked(QUESTIONS, computed=[computed("x", expression)]), answers, base=730).get("x")


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("{weight} + {weight} + {weight}", "3/10"),
        ("{note} * 2", "8"),
        ("si({cheese.blue}; 1; 0) + si({cheese.goat}; 10; 0)", "1"),
        ("si({several.hard}; 1; 0) + si({several.goat}; 10; 0)", "1"),
        ("nombre({several})", "2"),
        ("nombre({word}) + nombre({weight})", "2"),
        ("{order.b}", "1"),
        ("{points.a} - {points.b}", "100"),
        ("{money.a} + 0,5", "7/4"),
        ("nombre({points})", "1"),
        ("si({grid.a.b}; 1; 0)", "1"),
        ("prix", "855/1000"),
    ],
)
def test_it_reckons_with_an_answer_of_each_kind(expression, value):
    assert worth(expression) == Fraction(value)


@pytest.mark.parametrize(
    "expression", ["{weight}", "{note} + 1", "{order.a}", "{gone}", "1 / 0", "1 +", "", "{cheese}"]
)
def test_what_cannot_be_worked_out_is_left_out(expression):
    assert worth(expression, {}) is None


def test_what_was_not_chosen_is_a_no():
    assert worth("si({cheese.blue} ou {several.blue}; 1; 2) + nombre({several})", {}) == 2


def test_a_value_reckons_with_those_above_it():
    values = [computed("twice", "{weight} * 2"), computed("more", "{twice} + 1")]

    assert computed_values(asked(QUESTIONS, computed=values), {"weight": 3}) == {"twice": 6, "more": 7}
    assert computed_values(asked(QUESTIONS, computed=values[::-1]), {"weight": 3}) == {"twice": 6}


def test_without_a_price_the_price_has_no_value():
    assert computed_values(asked(QUESTIONS, computed=[computed("x", "prix")]), ANSWERS) == {}
