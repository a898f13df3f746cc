"""Groups under ten stay hidden: a table of some ballots is shown only where each of its cells holds ten of them.

The values of a variable are put together in one order only, the rarest first, so that its groupings are nested. A table
of several variables is released at a grouping of each only where every cell of it, « none given » among them, holds
the smallest group. What is released is then closed downwards (whatever is coarser is released too), so that a sum or
difference of released counts that amounts to a conjunction of conditions amounts to cells that were shown: none of them
is under the smallest group. What a filter leaves out is a cell of the same table, and is hidden with it.

While ballots come in, tables stand still between fixed `moments` of the log, the same for all of them, and move only
where each cell gained the smallest group since the moment before: the moments are then one more variable of the table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

import numpy as np
from numpy.typing import NDArray

from core.consultation.definition import Definition
from core.consultation.smallest_group import SMALLEST_GROUP
from core.results.frame import Frame
from core.results.variables import Axis, Variable

FIRST_MOMENT = 20
MOST_TRIES = 500  # of groupings of one table, the finest first
LARGEST_TABLE = 4_000_000  # cells: so many variables leave nobody in most of them

Group = tuple[int, ...]  # values of an axis by their places, one past the last being « none given »
Levels = tuple[int, ...]


def hides(definition: Definition) -> bool:
    """Whether nobody may be found again by what they answered."""
    return not definition.names_people


def moments(seq: int) -> tuple[int, ...]:
    """The lengths of the log, up to this one, at which tables may move: half as much again each time, by tens.

    >>> moments(200)
    (20, 30, 50, 80, 120, 180)
    """
    found, each = [], FIRST_MOMENT
    while each <= seq:
        found.append(each)
        each = -(-each * 3 // (2 * SMALLEST_GROUP)) * SMALLEST_GROUP
    return tuple(found)


@dataclass(frozen=True)
class Part:
    """One variable of a table: which of its values are `wanted`, all where None, and whether they are told apart."""

    axis: Axis
    wanted: NDArray[np.bool_] | None = None
    apart: bool = False


@dataclass(frozen=True)
class Released:
    """`cells` count the wanted ballots by the groups of each variable told apart; `seq` is the moment it holds at."""

    cells: NDArray[np.int64]
    groups: tuple[tuple[Group, ...], ...]
    seq: int

    @property
    def count(self) -> int:
        return int(self.cells.sum())


class Log:
    """The rows of a frame by the moment they came at and the one they left at; all at one moment once it is over."""

    def __init__(self, frame: Frame, *, over: bool) -> None:
        self.ends = (frame.seq,) if over else moments(frame.seq)
        rows = np.arange(frame.seq)
        alive = frame.counted_rows()
        left = {} if over else frame.left_at
        self.came = np.searchsorted(self.ends, rows, side="right").astype(np.int32)
        self._counts = alive.copy()
        self._left_rows = np.array(sorted(left), dtype=np.intp)
        self._counts[self._left_rows] = True
        self._counts &= self.came < len(self.ends)
        self._rows = np.flatnonzero(self._counts)
        self._all_count = len(self._rows) == frame.seq
        self._kept: dict[tuple[Variable, ...], NDArray[np.int32]] = {}
        self._left_at = np.searchsorted(self.ends, [left[row] - 1 for row in self._left_rows.tolist()], side="right")

    def gained(self, axes: Sequence[Axis]) -> NDArray[np.int64] | None:
        """By moment, then by the values of each variable, how many more there were; None where it is too large."""
        shape = (len(self.ends), *(len(axis.values) + 1 for axis in axes))
        size = int(np.prod(shape, dtype=np.float64))
        if not self.ends or size > LARGEST_TABLE:
            return None
        places = self._places(tuple(axes[:-1]))
        for axis in axes[-1:]:
            places = places * np.int32(shape[-1]) + self._of_counted(axis.codes)
        found = np.bincount(places, minlength=size).reshape(shape)
        if self._left_rows.size:
            self._take_off(found, axes)
        return found

    def _places(self, axes: tuple[Axis, ...]) -> NDArray[np.int32]:
        """Where each ballot falls by all but the last variable: the same for every question under one filter."""
        variables = tuple(axis.variable for axis in axes)
        if variables not in self._kept:
            places = self._of_counted(self.came)
            for axis in axes:
                places = places * np.int32(len(axis.values) + 1) + self._of_counted(axis.codes)
            self._kept = {variables: places}
        return self._kept[variables]

    def _of_counted(self, codes: NDArray[np.int32]) -> NDArray[np.int32]:
        return codes if self._all_count else codes[self._rows]

    def _take_off(self, found: NDArray[np.int64], axes: Sequence[Axis]) -> None:
        """Who left between two moments was there at the first."""
        gone = self._counts[self._left_rows] & (self._left_at < len(self.ends))
        rows = self._left_rows[gone]
        np.subtract.at(found, (self._left_at[gone], *(axis.codes[rows] for axis in axes)), 1)  # type: ignore[arg-type]


def released(log: Log, parts: Sequence[Part]) -> Released | None:
    """The newest table that may be shown, told apart as finely as may be; None where there is none."""
    gained = log.gained([part.axis for part in parts])
    if gained is None:
        return None
    for moment in range(len(log.ends) - 1, -1, -1):
        found = _released_at(gained, moment, parts)
        if found is not None:
            cells, groups = found
            return Released(cells, groups, log.ends[moment])
    return None


def _released_at(
    gained: NDArray[np.int64], moment: int, parts: Sequence[Part]
) -> tuple[NDArray[np.int64], tuple[tuple[Group, ...], ...]] | None:
    whole = gained[: moment + 1].sum(axis=0)
    orders = [_by_frequency(whole, axis) for axis in range(whole.ndim)]
    needed = [_level_needed(part.wanted, order) for part, order in zip(parts, orders, strict=True)]
    if not all(orders):
        return None
    lowest = tuple(
        max(n, min(2, len(order)) if part.apart else 1) for n, part, order in zip(needed, parts, orders, strict=True)
    )
    if not _each_holds_enough(gained[moment], orders, lowest):
        return None
    levels = _finest(gained[moment], lowest, parts, orders)
    return _wanted_cells(whole, parts, orders, levels)


def _by_frequency(whole: NDArray[np.int64], axis: int) -> list[int]:
    """The values that anybody has, the most frequent first."""
    margin = whole.sum(axis=tuple(other for other in range(whole.ndim) if other != axis))
    return sorted(np.flatnonzero(margin).tolist(), key=lambda value: (-margin[value], value))


def _level_needed(wanted: NDArray[np.bool_] | None, order: Sequence[int]) -> int:
    """In how many groups at least: at a level, all values but the first ones are one group."""
    if wanted is None or not order:
        return 1
    held = [bool(wanted[value]) for value in order]
    level = len(held)
    while level > 1 and held[level - 2] == held[-1]:
        level -= 1
    return level


def _finest(cells: NDArray[np.int64], lowest: Levels, parts: Sequence[Part], orders: Sequence[Sequence[int]]) -> Levels:
    """Only what is told apart is made finer than it must be."""
    highest = tuple(
        len(order) if part.apart else least for least, part, order in zip(lowest, parts, orders, strict=True)
    )
    ranges = [range(least, most + 1) for least, most in zip(lowest, highest, strict=True)]
    if prod(len(each) for each in ranges) > MOST_TRIES:
        return _one_by_one(cells, lowest, highest, orders)
    finest_first = sorted(product(*ranges), key=lambda levels: (-prod(levels), levels))
    return next(each for each in finest_first if _each_holds_enough(cells, orders, each))


def _one_by_one(cells: NDArray[np.int64], lowest: Levels, highest: Levels, orders: Sequence[Sequence[int]]) -> Levels:
    """A step finer where there are the fewest groups; what fails once fails for good, as the others only get finer."""
    levels, open_places = lowest, set(range(len(lowest)))
    while open_places:
        place = min(open_places, key=lambda each: (levels[each], each))
        finer = (*levels[:place], levels[place] + 1, *levels[place + 1 :])
        if finer[place] <= highest[place] and _each_holds_enough(cells, orders, finer):
            levels = finer
        else:
            open_places.remove(place)
    return levels


def _each_holds_enough(cells: NDArray[np.int64], orders: Sequence[Sequence[int]], levels: Levels) -> bool:
    return bool(_grouped(cells, orders, levels).min() >= SMALLEST_GROUP)


def _grouped(cells: NDArray[np.int64], orders: Sequence[Sequence[int]], levels: Levels) -> NDArray[np.int64]:
    for axis, (order, level) in enumerate(zip(orders, levels, strict=True)):
        taken = np.take(cells, order, axis=axis)
        first, others = np.split(taken, [level - 1], axis=axis)
        cells = np.concatenate([first, others.sum(axis=axis, keepdims=True)], axis=axis)
    return cells


def _wanted_cells(
    whole: NDArray[np.int64], parts: Sequence[Part], orders: Sequence[Sequence[int]], levels: Levels
) -> tuple[NDArray[np.int64], tuple[tuple[Group, ...], ...]]:
    cells = _grouped(whole, orders, levels)
    told: list[tuple[Group, ...]] = []
    for place, (part, order, level) in enumerate(zip(parts, orders, levels, strict=True)):
        groups = [*((value,) for value in order[: level - 1]), tuple(sorted(order[level - 1 :]))]
        kept = [number for number, group in enumerate(groups) if part.wanted is None or part.wanted[group[0]]]
        cells = np.take(cells, kept, axis=place)
        told += [tuple(groups[number] for number in kept)] if part.apart else []
    summed = tuple(place for place, part in enumerate(parts) if not part.apart)
    return cells.sum(axis=summed), tuple(told)
