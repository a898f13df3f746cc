"""What a French text says: favourable, unfavourable, mixed or uncertain, and the words that make it so."""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from core.voices.gate import FRENCH, UNDETERMINED, language_of
from core.voices.normalise import normalise
from core.voices.reading import Hit, read
from core.voices.tables import fingerprint

RULES_VERSION = 3
"""Raise it when a rule changes; a corrected table changes the analyser's version by itself."""
ANALYSER_VERSION = f"{RULES_VERSION}-{fingerprint()}"

UNFAVOURABLE_UNDER = -0.20
FAVOURABLE_OVER = 0.35
"""Higher than the other bound: people soften blame more than they inflate praise, so mild praise proves little."""


class Thresholds(NamedTuple):
    """A score under the first is unfavourable, over the second favourable; between them nothing is decided."""

    unfavourable_under: float = UNFAVOURABLE_UNDER
    favourable_over: float = FAVOURABLE_OVER

    @property
    def version(self) -> str:
        """Of a reading made with them: the analyser's, and theirs where they were learnt."""
        return ANALYSER_VERSION if self == DEFAULT else f"{ANALYSER_VERSION}/{self[0]:g}/{self[1]:g}"


DEFAULT = Thresholds()
MIXED_FROM = 0.35
"""How much must be said on each side for an uncertain text to be mixed: an ordinary word, before « mais » too."""


class Label(StrEnum):
    FAVOURABLE = "favourable"
    UNFAVOURABLE = "unfavourable"
    MIXED = "mixed"
    UNCERTAIN = "uncertain"
    NONE_FOUND = "none_found"
    TOO_SHORT = "too_short"
    OTHER_LANGUAGE = "other_language"


class SpokenWord(NamedTuple):
    """A stretch of the text as it was written, and its part of the score; `text[start:end]` is `word`."""

    word: str
    contribution: float
    start: int
    end: int


@dataclass(frozen=True)
class Sentiment:
    """`score` goes from -1 to 1 and is the sum of the words' contributions, held within these bounds."""

    label: Label
    score: float
    words: tuple[SpokenWord, ...]
    language: str


def analyse(text: str, thresholds: Thresholds = DEFAULT) -> Sentiment:
    """Reads the first 20,000 characters; never raises on any text."""
    normal = normalise(text)
    language = language_of(normal.text)
    if language not in (FRENCH, None):
        return Sentiment(Label.OTHER_LANGUAGE, 0.0, (), language or UNDETERMINED)
    hits = read(normal)
    words = _spoken_words(text, hits)
    score = max(-1.0, min(1.0, round(math.fsum(word.contribution for word in words), 3)))
    return Sentiment(_label(score, hits, language, thresholds), score, words, language or UNDETERMINED)


def _spoken_words(text: str, hits: list[Hit]) -> tuple[SpokenWord, ...]:
    """Divided by the root of their number: ten mild words say more than one, but not ten times more."""
    root = math.sqrt(len(hits) or 1)
    return tuple(SpokenWord(text[start:end], value / root, start, end) for value, start, end in hits)


def _label(score: float, hits: list[Hit], language: str | None, thresholds: Thresholds) -> Label:
    if not hits:
        return Label.TOO_SHORT if language is None else Label.NONE_FOUND
    if score < thresholds.unfavourable_under:
        return Label.UNFAVOURABLE
    if score > thresholds.favourable_over:
        return Label.FAVOURABLE
    return Label.MIXED if _has_both_sides(hits) else Label.UNCERTAIN


def _has_both_sides(hits: list[Hit]) -> bool:
    favourable = sum(hit.contribution for hit in hits if hit.contribution > 0)
    unfavourable = -sum(hit.contribution for hit in hits if hit.contribution < 0)
    return min(favourable, unfavourable) >= MIXED_FROM
