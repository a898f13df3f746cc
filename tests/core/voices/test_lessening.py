"""Less of a thing, and remedies against it."""

import pytest

from core.voices.lessening import is_lacking, is_lessened, is_remedied
from core.voices.normalise import normalise
from core.voices.tokens import tokens
from core.voices.units import units


def read(text):
    return list(units(tokens(normalise(text))))


@pytest.mark.parametrize(
    ("text", "lessened"),
    [("moins pratique", True), ("peu de clarté", True), ("un peu fatigué", False), ("peu clair et long", False)],
)
def test_less_of_a_thing_is_told_from_a_little_of_it(text, lessened):
    words = read(text)

    assert is_lessened(len(words) - 1, words) == lessened


def test_a_trouble_that_one_fights_is_remedied():
    words = read("luttons contre la fraude")

    assert is_remedied(3, words)


def test_a_trouble_that_one_meets_is_not():
    words = read("la fraude augmente")

    assert not is_remedied(1, words)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("manque de sérieux", True),
        ("un manque de vraie clarté", True),
        ("ne manque pas de charme", False),
        ("il manque un accueil agréable", False),
    ],
)
def test_what_is_lacking_is_told_from_what_is_there(text, lacking):
    words = read(text)

    assert is_lacking(len(words) - 1, words) == lacking
