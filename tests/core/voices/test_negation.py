"""Negation: which word negates which."""

import pytest

from core.voices.negation import negator_of
from core.voices.normalise import normalise
from core.voices.tokens import tokens
from core.voices.units import units


def negator(text, word):
    """The word of the text that negates another of its words."""
    read = list(units(tokens(normalise(text))))
    place = next(place for place, unit in enumerate(read) if unit.word == word)
    found = negator_of(place, read)
    return None if found is None else read[found].word


@pytest.mark.parametrize(
    ("text", "word", "by"),
    [
        ("ce n'est pas une bonne idée", "bonne", "pas"),
        ("je n'aime pas", "aime", "pas"),
        ("je n'aime vraiment pas", "aime", "pas"),
        ("ça marche pas", "marche", "pas"),
        ("ce n'est plus accessible", "accessible", "plus"),
        ("on ne nous a jamais donné une réponse claire", "claire", "jamais"),
        ("aucun accueil agréable", "agréable", "aucun"),
        ("je ne pense pas que ce soit utile", "utile", "pas"),
        ("ni clair ni utile", "utile", "ni"),
    ],
)
def test_a_word_is_negated(text, word, by):
    assert negator(text, word) == by


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("plus agréable qu'avant", "agréable"),
        ("je ne dis pas cela car il est utile", "utile"),
        ("pas le temps de finir ce si long et beau livre", "beau"),
        ("c'est utile pas loin d'ici", "utile"),
        ("ne marche plus depuis la dernière version", "depuis la dernière version"),
    ],
)
def test_a_word_out_of_reach_is_not_negated(text, word):
    assert negator(text, word) is None
