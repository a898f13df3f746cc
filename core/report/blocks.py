"""What a report is made of: words, tables and charts in their order. Nothing here knows how a page is set."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

import altair as alt
import pandas as pd


class Tone(StrEnum):
    PLAIN = "plain"
    LEAD = "lead"  # what is to be read first
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True)
class Heading:
    """Of level 2 to 4, below its section's own."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Said:
    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Points:
    """A list; `numbered` where its order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """(what, how it is) pairs; what is read letter by letter, like a hash, is in `letters`."""

    rows: tuple[tuple[str, str], ...]
    letters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figures:
    """(what, how many), large."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """The first column is words, the others are figures unless `wordy`; `strong` are the rows that decide.

    `letters` are the columns read letter by letter: no hyphen is put into them.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wordy: bool = False
    strong: tuple[int, ...] = ()
    letters: tuple[int, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A chart, and what it says to whoever does not see it."""

    chart: alt.LayerChart
    said: str


@dataclass(frozen=True)
class Quotes:
    """What people wrote, each with how it was read, "" where it was not."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Together:
    """Blocks that stand on one page; `with_next`, the one that follows begins there too."""

    blocks: "tuple[Block, ...]"
    with_next: bool = False


Block = Heading | Said | Points | Facts | Figures | Table | Drawing | Quotes | Together


@dataclass(frozen=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Cover:
    """`flags` are what nobody may overlook: a simulation, a consultation that is still open."""

    kicker: str
    title: str
    lead: str
    facts: tuple[tuple[str, str], ...]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """`running` stands at the head of every page; `of` says which page of how many."""

    language: str
    cover: Cover
    running: str
    of: str
    contents: str
    sections: tuple[Section, ...]


def table_of(frame: pd.DataFrame, *, wordy: bool = False) -> Table:
    rows = tuple(tuple(map(str, row)) for row in frame.itertuples(index=False))
    return Table(tuple(map(str, frame.columns)), rows, wordy=wordy)


def words_of(blocks: Iterable[Block]) -> Iterator[str]:
    """Every word of these blocks, in order."""
    for block in blocks:
        if isinstance(block, Together):
            yield from words_of(block.blocks)
            continue
        for field in fields(block):
            yield from _strings(getattr(block, field.name))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Tone):
        yield value
    if isinstance(value, tuple):
        for each in value:
            yield from _strings(each)
