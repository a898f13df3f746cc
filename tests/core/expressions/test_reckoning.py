"""Reckoning is exact, agrees with a brute-force reading of the same tree, and never raises, whatever is written."""

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.expressions.grammar import parse
from core.expressions.reckoning import Facts, reckon, rounded
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Refused

KNOWN = {"a": Fraction(3), "b": Fraction(-1, 2), "yes": True, "no": False}
COUNTS = {"several": 2}


def value(text, **known):
    facts = Facts((KNOWN | known).get, lambda name: COUNTS.get(name, 0), Fraction(99, 100))
    return reckon(parse(text), facts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0,1 + 0,2", Fraction(3, 10)),
        ("10 - 2 - 3", Fraction(5)),
        ("8 / 2 / 2", Fraction(2)),
        ("-(-3) * -2", Fraction(-6)),
        ("2 * prix", Fraction(198, 100)),
        ("si({a} > 2 et non {no}; 12,5; 0)", Fraction(25, 2)),
        ("si({yes} ou {no}; 1; 0)", Fraction(1)),
        ("min({a}; 4; {b})", Fraction(-1, 2)),
        ("max({a}; 4)", Fraction(4)),
        ("arrondi(2,345; 2)", Fraction(47, 20)),
        ("arrondi(-0,5)", Fraction(-1)),
        ("nombre({several}) + nombre({a})", Fraction(2)),
        ("1 <> 2", True),
        ("1/3 + 1/3 + 1/3 = 1", True),
    ],
)
def test_a_sum_is_worked_out_exactly(text, expected):
    assert value(text) == expected


@pytest.mark.parametrize("text", ["1 / 0", "1 / (2 - 2)", "{nobody}", "{nobody} + 1", "arrondi({nobody})", "-{nobody}"])
def test_what_is_missing_or_divided_by_nothing_has_no_value(text):
    assert value(text) is None


def test_sums_smallest_and_largest_leave_out_what_is_missing():
    assert value("somme({nobody}; 2; {a})") == 5
    assert value("somme({nobody})") == 0
    assert value("min({nobody}; 2)") == 2
    assert value("max({nobody})") is None


def test_a_comparison_with_what_is_missing_is_false():
    assert value("{nobody} < 1") is False
    assert value("{nobody} >= 1") is False
    assert value("non {nobody} < 1") is True


def test_a_number_beyond_measure_has_no_value():
    assert value("*".join(["999999999999999"] * 60)) is None


@pytest.mark.parametrize(
    ("number", "places", "shown"),
    [("5/2", 0, "3"), ("-5/2", 0, "-3"), ("1/3", 2, "0.33"), ("0", 2, "0.00"), ("-1/1000", 2, "0.00")],
)
def test_a_half_is_rounded_away_from_nothing_and_nothing_has_no_sign(number, places, shown):
    assert str(rounded(Fraction(number), places)) == shown


# A brute-force reading: every tree is written down as an expression and worked out on its own, part by part.

numbers = st.fractions(min_value=-99, max_value=99, max_denominator=1).map(
    lambda number: (f"({int(number)})", number)
) | st.sampled_from([("{a}", Fraction(3)), ("{b}", Fraction(-1, 2)), ("{nobody}", None), ("0,25", Fraction(1, 4))])


def both(work):
    return lambda left, right: None if left is None or right is None else work(left, right)


def compared(work):
    return lambda left, right: left is not None and right is not None and work(left, right)


ARITHMETIC = {
    "+": both(lambda left, right: left + right),
    "-": both(lambda left, right: left - right),
    "*": both(lambda left, right: left * right),
    "/": both(lambda left, right: left / right if right else None),
}
COMPARED = {
    "<": compared(lambda left, right: left < right),
    ">=": compared(lambda left, right: left >= right),
    "=": compared(lambda left, right: left == right),
    "<>": compared(lambda left, right: left != right),
}
KEPT = {"min": min, "max": max, "somme": lambda *parts: sum(parts)}


@st.composite
def trees(draw, depth=4):
    """A written expression and its value."""
    if not depth or draw(st.booleans()):
        return draw(numbers)
    (left, one), (right, two) = draw(trees(depth=depth - 1)), draw(trees(depth=depth - 1))
    form = draw(st.sampled_from(["sum", "if", "kept"]))
    if form == "sum":
        sign = draw(st.sampled_from(list(ARITHMETIC)))
        return f"({left} {sign} {right})", ARITHMETIC[sign](one, two)
    if form == "if":
        sign = draw(st.sampled_from(list(COMPARED)))
        (third, three) = draw(trees(depth=depth - 1))
        return f"si({left} {sign} {right}; {third}; {left})", three if COMPARED[sign](one, two) else one
    name = draw(st.sampled_from(list(KEPT)))
    given = [each for each in (one, two) if each is not None]
    kept = (KEPT[name](given) if name != "somme" else sum(given)) if given else (0 if name == "somme" else None)
    return f"{name}({left}; {right})", kept


@given(trees())
def test_a_tree_is_worth_what_its_parts_are_worth(tree):
    text, expected = tree

    assert value(text) == expected


PIECES = [*"0123456789,.+-*/()<>=;{}|_$\x00\ud800é", "si(", "min(", "{a}", " et ", "prix"]


def refusals(text):
    try:
        reckon(parse(text), Facts(KNOWN.get, COUNTS.__getitem__))
    except Refused as refused:
        return refused.problems
    return ()


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text())
def test_a_hostile_string_raises_nothing_but_a_problem_with_words(text):
    found = refusals(text)

    assert all(Texts(language).problem(each) for each in found for language in LANGUAGES)


HOSTILE = {
    "brackets": "(" * 1000,
    "signs": "-" * 999 + "1",
    "words": "non " * 249 + "1",
    "terms": "1+" * 499 + "1",
    "digits": "9" * 1000,
    "thirds": "1/3+" * 249 + "1",
    "braces": "{" * 1000,
    "functions": "max(" * 200 + "1" + ")" * 200,
    "factors": "999999999999999*" * 62 + "1",
    "letters": "é" * 1000,
    "blanks": " " * 100_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_string_never_takes_long(text):
    began = time.process_time()

    refusals(text)

    assert time.process_time() - began < 0.25
