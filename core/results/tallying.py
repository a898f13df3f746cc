"""Tallies of some of the counted ballots at once: on columns, never ballot by ballot."""

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.question_types.base import Question
from core.results.columns import ColumnKind, Runs, Tally
from core.results.frame import ABSENT, Cells, Frame
from core.results.variables import WIDEST


def tallies_of(frame: Frame, rows: NDArray[np.bool_]) -> dict[str, Tally]:
    """By question, what `frame.tallies` would be were these rows alone counted."""
    return {question.id: tally_of(frame, question, rows) for question in frame.questions}


def tally_of(frame: Frame, question: Question, rows: NDArray[np.bool_]) -> Tally:
    tally = Tally()
    given = np.zeros(int(rows.sum()), dtype=np.bool_)
    for column in question.columns():
        cells = frame.cells(question.id, column=column.name)
        if cells.kind is ColumnKind.TEXT:
            given |= cells.given()[rows]
            continue
        found = cells.array()[rows]
        known = ~np.isnan(found) if cells.kind is ColumnKind.NUMBER else found != ABSENT
        given |= known
        count_in(tally, column.name, cells.kind, _counts(cells, found[known]))
    tally.answered = int(given.sum())
    return tally


def count_in(tally: Tally, column: str, kind: ColumnKind, counts: Counter[Any]) -> None:
    """A whole column at once; nothing where nobody gave anything, as where ballots are counted one by one."""
    if not counts:
        return
    tally.counts[column] = counts
    if kind is ColumnKind.NUMBER:
        tally.ordered[column] = Runs(counts)


def _counts(cells: Cells, given: NDArray[Any]) -> Counter[Any]:
    if cells.kind is ColumnKind.NUMBER:
        return _counts_of_numbers(given)
    times = np.bincount(given, minlength=len(cells.codes))
    return Counter({code: int(count) for code, count in zip(cells.codes, times, strict=True) if count})


def _counts_of_numbers(given: NDArray[Any]) -> Counter[Any]:
    if not given.size:
        return Counter()
    lowest, highest = given.min(), given.max()
    if highest - lowest <= WIDEST and (given == np.floor(given)).all():
        times = np.bincount((given - lowest).astype(np.intp))
        return Counter({float(place + lowest): int(times[place]) for place in np.flatnonzero(times)})
    values, times = np.unique(given, return_counts=True)
    return Counter(dict(zip(values.tolist(), times.tolist(), strict=True)))
