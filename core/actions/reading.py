"""Reads the sentiment of what people write when it comes, so that no page ever has to."""

from typing import Any

from core.voices.hearing import BY_DEFAULT
from core.voices.sentiment import DEFAULT, SpokenWord, Thresholds, analyse

MOST_WORDS = 40  # kept of one text: those that weigh most


def read_voice(text: str, thresholds: Thresholds = DEFAULT) -> dict[str, Any]:
    """A reading as a ballot keeps it: the label, the score from -1 to 1, the version of the analyser, and the words
    that made the score, each as [start, end, contribution].

    Where everybody's thresholds give another label, that one as well."""
    found = analyse(text, thresholds)
    reading = {"label": found.label.value, "score": round(found.score, 3), "analyser": thresholds.version}
    if thresholds != DEFAULT and (label := analyse(text).label) is not found.label:
        reading[BY_DEFAULT] = label.value
    return reading | ({"words": _kept(found.words)} if found.words else {})


def _kept(words: tuple[SpokenWord, ...]) -> list[list[float]]:
    weightiest = sorted(words, key=lambda word: -abs(word.contribution))[:MOST_WORDS]
    return [[word.start, word.end, round(word.contribution, 2)] for word in sorted(weightiest, key=_start)]


def _start(word: SpokenWord) -> int:
    return word.start
