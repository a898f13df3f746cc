"""An expression is read as people write sums, in French or in English; what cannot be read is named, with its place."""

from fractions import Fraction

import pytest

from core.expressions.grammar import DEEPEST, parse
from core.expressions.signs import LONGEST
from core.expressions.tree import Literal, Operation, Price, Reference, names_price, references
from core.problems import Refused, problem


def refusal(text):
    with pytest.raises(Refused) as refused:
        parse(text)
    (found,) = refused.value.problems
    return found


def test_a_decimal_comma_and_a_decimal_point_are_one_number():
    assert parse("2,5") == parse("2.5") == Literal(Fraction(5, 2), at=1)


def test_multiplying_comes_before_adding():
    assert parse("1 + 2 * 3") == Operation(
        "+", (Literal(Fraction(1), 1), Operation("*", (Literal(Fraction(2), 5), Literal(Fraction(3), 9)), 7)), 3
    )


def test_a_subtraction_is_the_sum_of_what_is_turned():
    assert parse("3 - 1") == Operation(
        "+", (Literal(Fraction(3), 1), Operation("minus", (Literal(Fraction(1), 5),), 3)), 3
    )


def test_words_are_french_or_english_in_any_case():
    french, english = (
        parse("SI({a} > 1 et non {b} > 1; prix; somme(1; 2))"),
        "IF({a} > 1 and not {b} > 1; price; sum(1; 2))",
    )

    assert str(french).count("at=") == str(parse(english)).count("at=")
    assert [each.name for each in references(french)] == ["a", "b"]
    assert names_price(french)
    assert not names_price(parse("{a}"))


def test_signs_of_a_telephone_keyboard_are_understood():
    assert parse("1 × 2") == parse("1 * 2")
    assert parse("1 ≤ 2") == Operation("<=", (Literal(Fraction(1), 1), Literal(Fraction(2), 5)), 3)


def test_a_reference_keeps_its_name_and_its_place():
    assert parse(" {miel.acacia}") == Reference("miel.acacia", at=2)
    assert parse("prix") == Price(at=1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", problem("expression_empty")),
        ("   ", problem("expression_empty")),
        ("1 +", problem("expression_unfinished", wanted="none", at=4)),
        ("(1 + 2", problem("expression_unfinished", wanted=")", at=7)),
        ("1 2", problem("expression_unexpected", sign="2", wanted="none", at=3)),
        ("* 3", problem("expression_unexpected", sign="*", wanted="none", at=1)),
        ("min 3", problem("expression_unexpected", sign="3", wanted="(", at=5)),
        ("1 $ 2", problem("expression_sign_unknown", sign="$", at=3)),
        ("2 * pomme", problem("expression_word_unknown", word="pomme", at=5)),
        ("si(1 > 2; 3)", problem("expression_arguments", function="if", fewest=3, most=3, at=1)),
        ("1" * 16, problem("expression_number_too_long", most=15, at=1)),
        ("1" * (LONGEST + 1), problem("expression_too_long", most=LONGEST)),
        ("(" * (DEEPEST + 1) + "1", problem("expression_too_deep", at=DEEPEST + 2)),
        ("1 < 2 < 3", problem("expression_unexpected", sign="<", wanted="none", at=7)),
        ("__import__('os')", problem("expression_sign_unknown", sign="_", at=1)),
        ("{a", problem("expression_sign_unknown", sign="{", at=1)),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(text, found):
    assert refusal(text) == found


def test_a_long_row_of_terms_is_no_deep_tree():
    assert len(parse("1+" * 400 + "1").parts) == 401
