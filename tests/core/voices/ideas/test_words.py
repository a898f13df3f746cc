"""The words that say what a text is about, each by its stem."""

import pytest

from core.voices.ideas.words import is_french, said_in, stem, stems, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("école", "ecoles"),
        ("cantine", "cantines"),
        ("journal", "journaux"),
        ("bureau", "bureaux"),
        ("développer", "développement"),
        ("fiscale", "fiscales"),
        ("agriculteur", "agriculteurs"),
    ],
)
def test_forms_of_one_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("prix", "pris"), ("eau", "beau"), ("taxe", "taxi")])
def test_words_apart_stay_apart(one, other):
    assert stem(one) != stem(other)


def test_only_words_that_tell_are_left_without_those_of_the_question():
    left_out = frozenset(stems("Que faudrait-il pour la cantine ?"))

    assert stems("Il nous faut une CANTINE avec l’eau du village", left_out) == ["eau", "villag"]


def test_addresses_numbers_and_masks_are_no_words():
    assert words("Écrivez à [adresse e-mail] ou www.exemple.fr, 06 12 34 56 78") == ["écrivez", "ou"]
    assert said_in("[sic] [téléphone]") == "[sic]  / "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il faut une cantine bio pour les enfants", True),
        ("Cantine bio", True),
        ("We should have an organic canteen for the children", False),
        ("", True),
    ],
)
def test_what_is_french_or_too_short_to_tell(text, expected):
    assert is_french(text) is expected
