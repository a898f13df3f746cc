"""Set phrases."""

import pytest

from core.voices.idioms import idiom_at
from core.voices.normalise import normalise
from core.voices.tokens import tokens


def found(text):
    return idiom_at(0, tokens(normalise(text)))


@pytest.mark.parametrize(
    ("text", "length", "favourable"),
    [
        ("pas mal du tout", 4, True),
        ("pas terrible", 2, False),
        ("à fuir", 2, False),
        ("a fuir", 2, False),
        ("perte de temps", 3, False),
        ("chef-d’œuvre", 3, True),
        ("aucun problème", 2, True),
        ("aucune réponse", 2, False),
        ("trop de bruit", 3, False),
        ("de mieux en mieux", 4, True),
    ],
)
def test_an_idiom_is_read_as_one(text, length, favourable):
    idiom = found(text)

    assert idiom is not None
    assert (idiom[0], idiom[1] > 0) == (length, favourable)


@pytest.mark.parametrize("text", ["merci de nous rappeler", "merci d'avance", "bien que", "si jamais"])
def test_a_polite_or_empty_phrase_says_nothing(text):
    idiom = found(text)

    assert idiom is not None
    assert idiom[1] == 0


def test_the_longest_idiom_wins():
    assert found("trop bien sûr")[0] == 2
    assert found("pas si mal du tout")[0] == 5


def test_a_phrase_that_is_cut_short_is_no_idiom():
    assert found("perte de") is None


def test_a_phrase_may_have_to_stand_alone_between_marks():
    assert found("plus jamais") == (2, -0.45)
    assert found("plus jamais de problème") is None
    assert idiom_at(1, tokens(normalise("on plus jamais"))) is None
