"""Intensity: what strengthens and what softens."""

import pytest

from core.voices.intensity import intensity, only_intensifies
from core.voices.normalise import normalise
from core.voices.tokens import tokens
from core.voices.units import units


def read(text):
    return list(units(tokens(normalise(text))))


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("utile", 1),
        ("très utile", 1.35),
        ("vraiment une utile", 1.35),
        ("très très utile", 1.35 * 1.35),
        ("assez utile", 0.6),
        ("un peu utile", 0.6),
        ("très récemment utile", 1),
    ],
)
def test_a_word_before_strengthens_or_softens(text, factor):
    words = read(text)

    assert intensity(len(words) - 1, words) == factor


def test_an_adverb_behind_a_verb_strengthens_it():
    assert intensity(0, read("apprécie beaucoup")) == 1.35


def test_a_word_that_strengthens_the_next_says_nothing_itself():
    assert only_intensifies(0, read("bien décevant"))
    assert not only_intensifies(0, read("super accueil"))
