"""The counted answers as a table to write out: a row a ballot, a column a variable, read a chunk at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.consultation.definition import Anonymity, Definition
from core.language.formats import MILS_PER_EURO
from core.questionnaire.codebook import Variable, codebook
from core.results.columns import ColumnKind, Value
from core.results.frame import Cells, Frame

CHUNK = 5_000
STEP = 10  # while it runs, rows of people without a name come ten at a time: two exports never differ by one ballot
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Series:
    """One variable's values. Categories and booleans stand as small numbers into `codes`, -1 for none."""

    variable: Variable
    cells: NDArray[Any]
    codes: tuple[Any, ...] = ()

    def taken(self, rows: Any) -> "Series":
        return replace(self, cells=self.cells[rows])

    @property
    def is_coded(self) -> bool:
        return self.variable.kind in (ColumnKind.CATEGORY, ColumnKind.BOOLEAN)

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
    """`series` are whole columns; whoever writes takes `chunks` of them. `waiting` ballots are not in it yet."""

    definition: Definition
    code: str
    series: tuple[Series, ...]
    rows: int
    counted: int
    about: tuple[tuple[str, str], ...] = ()

    @property
    def waiting(self) -> int:
        return self.counted - self.rows

    @property
    def variables(self) -> tuple[Variable, ...]:
        return tuple(series.variable for series in self.series)

    def chunks(self, size: int = CHUNK) -> Iterator[tuple[slice, list[Series]]]:
        """(which rows these are, the same series cut)"""
        for start in range(0, self.rows, size):
            cut = slice(start, min(start + size, self.rows))
            yield cut, [series.taken(cut) for series in self.series]

    def only(self, names: Iterable[str]) -> "AnswerTable":
        kept = set(names)
        return replace(self, series=tuple(each for each in self.series if each.variable.name in kept))


@dataclass(frozen=True)
class Counted:
    """What was copied of a frame: enough to write from while it goes on. `rows` are rows of the log."""

    rows: NDArray[np.int64]
    counted: int
    series: tuple[Series, ...]


def copied(frame: Frame, *, over: bool) -> Counted:
    """The rows that may leave now, in the order of the log."""
    named = frame.definition.rules.anonymity is Anonymity.NAMED
    rows = np.flatnonzero(frame.counted_rows())
    counted = len(rows)
    if not named and not over:
        rows = rows[: counted // STEP * STEP]
    kept = (each for each in codebook(frame.questions) if named or not each.tells_who)
    series = tuple(_copied(frame.cells(each.question_id, column=each.name), each, rows) for each in kept)
    return Counted(rows, counted, series)


def in_an_order_of_their_own(series: Sequence[Series], rows: int) -> tuple[Series, ...]:
    """Sorted by a hash of all that each row says: the same at every export, and silent on who came first.

    A shuffle by the root, which everybody knows, could be undone.
    """
    mixed = np.zeros(rows, dtype=np.uint64)
    for each in series:
        mixed = mixed * _MIX + pd.util.hash_array(_hashable(each))
    order = np.argsort(pd.util.hash_array(mixed), kind="stable")
    return tuple(each.taken(order) for each in series)


def texts(variable: Variable, said: Sequence[str | None]) -> Series:
    """A column of words that stands beside the answers."""
    return Series(variable, _objects(said))


def categories(variable: Variable, said: Sequence[str | None]) -> Series:
    """The same where the words are few and come back."""
    codes = tuple(sorted({each for each in said if each}))
    places = {code: place for place, code in enumerate(codes)}
    return Series(variable, np.array([places.get(each or "", -1) for each in said], dtype=np.int32), codes)


def _copied(cells: Cells, variable: Variable, rows: NDArray[np.int64]) -> Series:
    if variable.kind is ColumnKind.TEXT:
        return Series(variable, _objects([cells[row] for row in rows.tolist()]))
    taken = cells.array()[rows]
    if variable.kind is ColumnKind.NUMBER:
        return Series(variable, taken / MILS_PER_EURO if variable.amount else taken)
    return Series(variable, taken, tuple(cells.codes))


def _objects(said: Sequence[Any]) -> NDArray[Any]:
    found = np.empty(len(said), dtype=object)
    found[:] = said
    return found


def _hashable(series: Series) -> NDArray[Any]:
    if series.variable.kind is ColumnKind.TEXT:
        return _objects([each or "" for each in series.cells])
    return np.ascontiguousarray(series.cells)
