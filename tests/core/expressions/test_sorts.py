"""What an expression comes to is known before anything is answered, and so is what cannot be reckoned with."""

import pytest

from core.expressions.grammar import parse
from core.expressions.sorts import sort_of, want_number
from core.expressions.tree import Sort
from core.problems import Refused, problem

KNOWN = {"age": Sort.NUMBER, "yes": Sort.YES_NO, "one": Sort.CHOICE, "many": Sort.SEVERAL, "word": Sort.TEXT}


def known(reference):
    return KNOWN[reference.name]


def refusal(text):
    with pytest.raises(Refused) as refused:
        want_number(parse(text), known)
    (found,) = refused.value.problems
    return found


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("{age} * 2 + prix", Sort.NUMBER),
        ("nombre({many})", Sort.NUMBER),
        ("nombre({word})", Sort.NUMBER),
        ("{age} > 2 et {yes}", Sort.YES_NO),
        ("si({yes}; 1; {age})", Sort.NUMBER),
        ("si({yes}; {yes}; 1 > 2)", Sort.YES_NO),
    ],
)
def test_it_comes_to_a_number_or_to_a_yes_or_no(text, sort):
    assert sort_of(parse(text), known) is sort


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{word} + 1", problem("expression_not_number", found="text", at=1)),
        ("1 + {one}", problem("expression_not_number", found="choice", at=5)),
        ("{many}", problem("expression_not_number", found="several", at=1)),
        ("{age} > 1", problem("expression_not_number", found="yes_no", at=7)),
        ("si({age}; 1; 2)", problem("expression_not_yes_no", found="number", at=4)),
        ("si({yes}; 1; {yes})", problem("expression_not_number", found="yes_no", at=14)),
        ("si({yes}; {word}; 1)", problem("expression_not_number", found="text", at=11)),
        ("nombre(1)", problem("expression_count_of_nothing", at=1)),
        ("arrondi(1; {age})", problem("expression_places", most=6, at=12)),
        ("arrondi(1; 7)", problem("expression_places", most=6, at=12)),
    ],
)
def test_what_is_used_as_what_it_is_not_is_named_with_its_place(text, found):
    assert refusal(text) == found
