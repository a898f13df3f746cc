"""Clauses: where they end, on which side of a contrast they stand, and which are wishes."""

import pytest

from core.voices.clauses import clauses
from core.voices.normalise import normalise
from core.voices.tokens import tokens


def cut(text):
    return list(clauses(tokens(normalise(text))))


def test_a_contrast_or_a_full_stop_ends_a_clause_and_a_comma_only_a_segment():
    found = cut("Bon accueil, clair mais cher. Merci !")

    said = [[[token.word for token in segment] for segment in clause.segments] for clause in found]
    assert said == [[["bon", "accueil"], ["clair"]], [["cher"]], [["merci"]], [[]]]
    assert [clause.side for clause in found] == [0, 1, 1, 1]
    assert [clause.ending for clause in found] == ["mais", ".", "!", ""]


@pytest.mark.parametrize(
    "text",
    [
        "Il faudrait une bonne signalisation",
        "Nous souhaitons un accueil agréable",
        "Améliorer la propreté",
        "et surtout bien informer les habitants",
        "Une meilleure écoute",
        "Davantage de transparence",
    ],
)
def test_what_is_asked_for_is_a_wish(text):
    assert cut(text)[0].is_wish


@pytest.mark.parametrize("text", ["La signalisation est bonne", "hyper agréable", "Le meilleur accueil", ""])
def test_what_is_observed_is_no_wish(text):
    assert not cut(text)[0].is_wish
