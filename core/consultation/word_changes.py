"""Two versions of some words laid over each other: what stayed, what went, what came."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

SHOWN_AROUND = 6  # words kept on each side of what changed, in a long text


class Fate(StrEnum):
    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


@dataclass(frozen=True)
class Piece:
    fate: Fate
    words: str


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """Word by word; long stretches that stayed are shortened around what changed.

    >>> [f"{piece.fate}: {piece.words}" for piece in word_changes("Quel lait ?", "Quel bon lait ?")]
    ['stayed: Quel', 'came: bon', 'stayed: lait ?']
    """
    was, now = old.split(), new.split()
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Fate.STAYED, " ".join(was[i1:i2])))
            continue
        pieces += [Piece(Fate.WENT, " ".join(was[i1:i2]))] if i2 > i1 else []
        pieces += [Piece(Fate.CAME, " ".join(now[j1:j2]))] if j2 > j1 else []
    last = len(pieces) - 1
    return tuple(_shortened(piece, first=place == 0, last=place == last) for place, piece in enumerate(pieces))


def _shortened(piece: Piece, *, first: bool, last: bool) -> Piece:
    words = piece.words.split()
    if piece.fate is not Fate.STAYED or len(words) <= 2 * SHOWN_AROUND + 1:
        return piece
    start = [] if first else words[:SHOWN_AROUND]
    end = [] if last else words[-SHOWN_AROUND:]
    return Piece(piece.fate, " ".join([*start, "…", *end]))
