"""Columns -> tallies: every value of some rows counted at once, whatever their number."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.results.cells import Cells
from core.results.columns import ColumnKind, Tally
from core.results.ordered import Ordered

WIDEST = 1 << 16  # whole numbers no further apart are counted without being sorted
LARGEST = 2.0**31


def tally_of(columns: Mapping[str, Cells], rows: NDArray[Any]) -> Tally:
    """Of one question's columns, what these rows amount to; `rows` are places, or a mark a row."""
    return tallied(columns, {name: cells.at(rows) for name, cells in columns.items()})


def tallied(columns: Mapping[str, Cells], values: Mapping[str, NDArray[Any]]) -> Tally:
    """The same of values as `Cells.at` gives them, in `values` by column."""
    counts: defaultdict[str, Counter[Any]] = defaultdict(Counter)
    ordered: dict[str, Ordered] = {}
    for name, cells in columns.items():
        if cells.kind is ColumnKind.NUMBER:
            ordered[name] = _in_order(values[name])
            counts[name] = Counter(dict(ordered[name].distinct))
        elif cells.kind is not ColumnKind.TEXT:
            counts[name] = _counted(values[name], cells.codes)
        if not counts.get(name):
            counts.pop(name, None)
            ordered.pop(name, None)
    return Tally(answered=_answered(values), counts=counts, ordered=ordered)


def _answered(values: Mapping[str, NDArray[Any]]) -> int:
    """How many rows have a value in any column."""
    marks = [each == each if each.dtype.kind == "f" else each >= 0 for each in values.values()]
    return int(np.count_nonzero(np.logical_or.reduce(marks))) if marks else 0


def _counted(codes: NDArray[Any], values: list[Any]) -> Counter[Any]:
    times = np.bincount(codes.astype(np.int64) + 1, minlength=len(values) + 1)[1:].tolist()
    return Counter({value: count for value, count in zip(values, times, strict=True) if count})


def _in_order(numbers: NDArray[np.float64]) -> Ordered:
    given = numbers[~np.isnan(numbers)]
    if not len(given):
        return Ordered()
    if np.abs(given).max() < LARGEST:
        whole = given.astype(np.int64)
        lowest = whole.min()
        if whole.max() - lowest < WIDEST and np.array_equal(whole, given):
            times = np.bincount(whole - lowest)
            places = np.flatnonzero(times)
            return Ordered((places + lowest).astype(np.float64), times[places])
    return Ordered(*np.unique(given, return_counts=True))
