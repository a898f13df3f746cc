"""Where in a text, as it is shown, stand the words that made its score."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

LONGEST_COMPARED = 3_000
"""A masked text longer than this is shown without its words: comparing takes the square of its length."""


class Mark(NamedTuple):
    """`text[start:end]` speaks for what the text says where `contribution` is above 0, against it under 0."""

    start: int
    end: int
    contribution: float


def marks_in(shown: str, written: str, words: Iterable[Sequence[float]]) -> tuple[Mark, ...]:
    """Of the words kept with a reading of what was `written`, those that stand in what is `shown` of it."""
    kept = [Mark(int(start), int(end), value) for start, end, value in words]
    if shown == written:
        return tuple(mark for mark in kept if mark.end <= len(written))
    if len(written) > LONGEST_COMPARED:
        return ()
    alike = SequenceMatcher(None, written, shown, autojunk=False).get_matching_blocks()
    return tuple(
        Mark(mark.start + block.b - block.a, mark.end + block.b - block.a, mark.contribution)
        for mark in kept
        for block in alike
        if block.a <= mark.start and mark.end <= block.a + block.size
    )
