"""The counted answers as a table to write out: a row a ballot, a column a variable, read a chunk at a time."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.consultation.definition import Anonymity, Definition
from core.consultation.records import Ballot
from core.language.formats import MILS_PER_EURO
from core.questionnaire.codebook import Variable, codebook
from core.results.cells import Cells
from core.results.columns import ColumnKind, Value
from core.results.frame import Frame

CHUNK = 5_000
STEP = 10  # while it runs, rows of people without a name come ten at a time: two exports never differ by one ballot
Written = Mapping[str, Mapping[int, str]]  # by variable and by seq
ReadTexts = Callable[[list[int]], Written]
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Series:
    """One variable's values. Categories and booleans stand as small numbers into `codes`, -1 for none.

    Texts stand as themselves in a chunk; in the whole table the answers' stand as whether something is written.
    """

    variable: Variable
    cells: NDArray[Any]
    codes: tuple[Any, ...] = ()

    def taken(self, rows: Any) -> "Series":
        return replace(self, cells=self.cells[rows])

    @property
    def is_coded(self) -> bool:
        return self.variable.kind in (ColumnKind.CATEGORY, ColumnKind.BOOLEAN)

    @property
    def is_unread(self) -> bool:
        return self.variable.kind is ColumnKind.TEXT and self.cells.dtype == np.bool_

    @property
    def is_whole(self) -> bool:
        """Of numbers: whether none has decimals."""
        given = self.cells[~np.isnan(self.cells)]
        return bool((given == np.floor(given)).all())

    def values(self) -> list[Value]:
        """As Python values: whole numbers as such, None for no answer."""
        if self.is_coded:
            return self.worded(dict(zip(self.codes, self.codes, strict=True)), none=None)
        if self.variable.kind is ColumnKind.TEXT:
            return list(self.cells)
        return [None if each != each else int(each) if each.is_integer() else each for each in self.cells.tolist()]

    def worded(self, words: Mapping[Any, Any], *, none: Any) -> list[Any]:
        """Of codes: what each stands for, all at once."""
        said = np.empty(len(self.codes) + 1, dtype=object)
        said[:-1] = [words[code] for code in self.codes]
        said[-1] = none
        return said[self.cells].tolist()


@dataclass(frozen=True)
class AnswerTable:
    """`series` are whole columns; whoever writes takes `chunks` of them. `waiting` ballots are not in it yet.

    `seqs` are the ballots, row by row, for reading what is written in them; they are never written out. Of `heard`
    texts the sentiment is what somebody of the team said it is.
    """

    definition: Definition
    code: str
    series: tuple[Series, ...]
    seqs: NDArray[np.int64]
    counted: int
    read: ReadTexts
    about: tuple[tuple[str, str], ...] = ()
    heard: int = 0

    @property
    def rows(self) -> int:
        return len(self.seqs)

    @property
    def waiting(self) -> int:
        return self.counted - self.rows

    @property
    def variables(self) -> tuple[Variable, ...]:
        return tuple(series.variable for series in self.series)

    def chunks(self, size: int = CHUNK) -> Iterator[tuple[slice, list[Series]]]:
        """(which rows these are, the same series cut, with their texts)"""
        for start in range(0, self.rows, size):
            cut = slice(start, min(start + size, self.rows))
            yield cut, self._with_texts([series.taken(cut) for series in self.series], self.seqs[cut])

    def _with_texts(self, chunk: list[Series], seqs: NDArray[np.int64]) -> list[Series]:
        waiting = [series for series in chunk if series.is_unread]
        if not waiting:
            return chunk
        written = np.any([series.cells for series in waiting], axis=0)
        said = self.read(seqs[written].tolist())
        return [_read(series, seqs, said) if series.is_unread else series for series in chunk]


@dataclass(frozen=True)
class Counted:
    """What was copied of a frame: enough to write from while it goes on."""

    seqs: NDArray[np.int64]
    counted: int
    series: tuple[Series, ...]
    heard: int = 0


def copied(frame: Frame, *, over: bool) -> Counted:
    """The rows that may leave now, in the order of the log."""
    named = frame.definition.rules.anonymity is Anonymity.NAMED
    rows = np.flatnonzero(frame.counted_rows())
    counted = len(rows)
    if not named and not over:
        rows = rows[: counted // STEP * STEP]
    kept = (each for each in codebook(frame.questions) if named or not each.tells_who)
    series = tuple(_copied(frame.cells(each.question_id, column=each.name), each, rows) for each in kept)
    heard = sum(int(np.isin(frame.corrected_rows(each.id), rows).sum()) for each in frame.questions)
    return Counted(rows + 1, counted, series, heard)


def in_an_order_of_their_own(found: Counted) -> Counted:
    """Sorted by a hash of what each row says, rows alike drawn by lot: silent on who came first.

    A shuffle by the root, which everybody knows, could be undone.
    """
    rows = len(found.seqs)
    mixed = np.zeros(rows, dtype=np.uint64)
    for each in found.series:
        mixed = mixed * _MIX + pd.util.hash_array(np.ascontiguousarray(each.cells))
    order = np.lexsort((np.random.default_rng().random(rows), pd.util.hash_array(mixed)))
    return Counted(found.seqs[order], found.counted, tuple(each.taken(order) for each in found.series), found.heard)


def texts_in(
    frame: Frame, variables: Iterable[Variable], ballots: Sequence[Ballot], *, unmasked: bool = False
) -> Written:
    """What is written in these ballots, by variable and by seq; personal data in it are masked but where `unmasked`."""
    return {
        each.name: {
            ballot.seq: frame.text_in(ballot, each.question_id, column=each.name, unmasked=unmasked)[0]
            for ballot in ballots
        }
        for each in variables
        if each.number and each.kind is ColumnKind.TEXT
    }


def texts(variable: Variable, said: Sequence[str | None]) -> Series:
    """A column of words that stands beside the answers."""
    return Series(variable, _objects(said))


def categories(variable: Variable, said: Sequence[str | None]) -> Series:
    """The same where the words are few and come back."""
    codes = tuple(sorted({each for each in said if each}))
    places = {code: place for place, code in enumerate(codes)}
    return Series(variable, np.array([places.get(each or "", -1) for each in said], dtype=np.int32), codes)


def _copied(cells: Cells, variable: Variable, rows: NDArray[np.int64]) -> Series:
    taken = cells.at(rows)
    if variable.kind is ColumnKind.TEXT:
        return Series(variable, taken == 1)
    if variable.kind is ColumnKind.NUMBER:
        return Series(variable, taken / MILS_PER_EURO if variable.amount else taken)
    return Series(variable, taken, tuple(cells.codes))


def _objects(said: Sequence[Any]) -> NDArray[Any]:
    found = np.empty(len(said), dtype=object)
    found[:] = said
    return found


def _read(series: Series, seqs: NDArray[np.int64], said: Written) -> Series:
    written = said[series.variable.name]
    return replace(series, cells=_objects([written.get(seq) or None for seq in seqs.tolist()]))
