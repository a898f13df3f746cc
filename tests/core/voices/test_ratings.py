"""Marks that people give in numbers."""

import pytest

from core.voices.normalise import normalise
from core.voices.ratings import rating
from core.voices.tokens import tokens


def rated(text):
    words = tokens(normalise(text))
    return next(value for place in range(len(words)) if (value := rating(place, words)) or place == len(words) - 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [("5/5", 0.72), ("je mets 4/5", 0.4), ("3 / 5", 0.08), ("note : 2/5", -0.24), ("0/10", -0.88), ("12,5/20", 0.12)],
)
def test_a_mark_says_how_far_it_is_from_the_middle(text, value):
    assert rated(text) == value


@pytest.mark.parametrize("text", ["le 2/5", "depuis le 3/10", "1/5 des habitants", "2/5/2024", "32/20", "24/7", "5"])
def test_a_date_and_a_fraction_are_no_marks(text):
    assert rated(text) == 0
