"""Counting what texts say."""

from collections import Counter
from fractions import Fraction

import pytest

from core.voices.sentiment import Label, analyse
from core.voices.summary import SentimentSummary, summarise

TEXTS = [
    "Très bon accueil.",
    "C'est inadmissible.",
    "Bravo à toute l'équipe !",
    "RAS",
    "Thank you for the kind welcome",
]


def test_texts_are_counted_by_what_they_say():
    summary = summarise(map(analyse, TEXTS))

    assert summary.counts == Counter(
        {Label.FAVOURABLE: 2, Label.UNFAVOURABLE: 1, Label.TOO_SHORT: 1, Label.OTHER_LANGUAGE: 1}
    )
    assert (summary.total, summary.read) == (5, 3)


def test_a_share_is_of_all_the_texts():
    assert summarise(map(analyse, TEXTS)).share(Label.FAVOURABLE) == Fraction(2, 5)


def test_nothing_written_has_no_share():
    assert SentimentSummary().share(Label.MIXED) == 0


def test_a_changed_answer_is_added_and_taken_away():
    sentiments = [analyse(text) for text in TEXTS]
    summary = summarise(sentiments)

    changed = summary + summarise([analyse("Bof.")]) - summarise(sentiments[:1])

    assert changed == summarise([*sentiments[1:], analyse("Bof.")])


def test_what_was_never_counted_cannot_be_taken_away():
    with pytest.raises(ValueError, match="cannot take"):
        SentimentSummary() - summarise([analyse("Bof.")])
