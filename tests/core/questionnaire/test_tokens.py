"""A name between braces is a token, with a fallback or without; everything else is text."""

import pytest

from core.questionnaire.tokens import Token, replaced, tokens_in


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("Aucun", []),
        ("Pourquoi {a1b2} ?", [Token("a1b2")]),
        ("{ a } et {b|ceci}", [Token("a"), Token("b", "ceci")]),
        ("{}", []),
        ("{a\nb}", []),
        ("{{a}}", [Token("a")]),
        ("}{", []),
    ],
)
def test_a_token_is_a_name_between_braces(text, tokens):
    assert list(tokens_in(text)) == tokens


def test_what_takes_a_tokens_place_is_not_read_again():
    assert replaced("{a} {b}", lambda token: "{b}" if token.name == "a" else "!") == "{b} !"


@pytest.mark.parametrize("token", [Token("a"), Token("a", "ceci")])
def test_a_token_is_written_as_it_is_read(token):
    assert list(tokens_in(str(token))) == [token]
