"""Cuts the words of a text into clauses, and says of each whether it is a wish and how it ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.voices import verbs
from core.voices.tables import words
from core.voices.tokens import Token

CONTRASTS = words("contrasts.txt")
WISHES = words("wishes.txt")
OPENINGS = words("openings.txt")
LEADING = words("leading.txt")
ENDS = frozenset(".;:!?…\n")


@dataclass(frozen=True)
class Clause:
    """`segments` are its words between commas; `side` counts the contrasts (« mais ») before it."""

    segments: tuple[tuple[Token, ...], ...]
    side: int
    ending: str

    @property
    def words(self) -> list[Token]:
        return [word for segment in self.segments for word in segment]

    @property
    def is_wish(self) -> bool:
        """« Il faudrait », « une meilleure information », « prévoir une réunion »: asked for, not observed."""
        words = self.words
        if any(word.word in WISHES for word in words):
            return True
        return _opens_as_wish(words)


def clauses(tokens: Sequence[Token]) -> Iterator[Clause]:
    side = 0
    segments: list[tuple[Token, ...]] = []
    segment: list[Token] = []
    for token in tokens:
        contrast = token.word in CONTRASTS
        if not token.is_mark and not contrast:
            segment.append(token)
            continue
        segments.append(tuple(segment))
        segment = []
        if contrast or token.word[0] in ENDS:
            yield Clause(tuple(segments), side, token.word)
            segments = []
        side += contrast
    yield Clause((*segments, tuple(segment)), side, "")


def _opens_as_wish(words: Sequence[Token]) -> bool:
    first = next((place for place, word in enumerate(words) if word.word not in LEADING), None)
    if first is None:
        return False
    if words[first].word in verbs.infinitives():
        return True
    opening = [word.word for word in words[:2]]
    return bool(opening) and (opening[0] in OPENINGS or " ".join(opening) in OPENINGS)
