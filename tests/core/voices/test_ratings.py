"""Marks that people give in numbers."""

import pytest

from core.voices.normalise import normalise
from core.voices.ratings import rating, without_mere_numbers
from core.voices.tokens import tokens


def marks(text):
    return [token.word for token in without_mere_numbers(tokens(normalise(text))) if "/" in token.word]


@pytest.mark.parametrize(
    ("mark", "value"),
    [("5/5", 0.72), ("4/5", 0.4), ("3 / 5", 0.08), ("2/5", -0.24), ("0/10", -0.88), ("12,5/20", 0.12), ("32/20", 0)],
)
def test_a_mark_says_how_far_it_is_from_the_middle(mark, value):
    assert rating(mark) == value


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("5/5", "5/5"),
        ("2/5, le service est lent", "2/5"),
        ("Un service lent : 2/5 !", "2/5"),
        ("Je mets un petit 4/5 car la boutique est loin", "4/5"),
        ("Ma note de 3/10 tient au bruit de la salle", "3/10"),
    ],
)
def test_a_mark_opens_or_ends_the_text_or_is_said_to_be_given(text, mark):
    assert marks(text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "le 2/5",
        "depuis le 3/10",
        "Rendez-vous le mardi 2/5",
        "1/5 des habitants",
        "4/5 jours",
        "2/5/2024",
        "24/7",
        "5",
        "Question 1/10",
        "Lot n° 2/20",
        "Étape 2/5",
        "Page 3/10",
        "Le quorum est fixé à 2/5",
        "Je suis d'accord à 4/5",
        "Il faut une majorité aux 3/5",
        "Un prix en baisse de 1/5",
        "On remplit 4/5 du bocal",
        "Le bocal plein 4/5 se ferme",
    ],
)
def test_a_date_a_step_a_quorum_and_a_fraction_are_no_marks(text):
    assert marks(text) == []
