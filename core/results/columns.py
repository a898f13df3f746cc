"""The small table that a question's answers become: one idea for the live page, the summaries and the exports."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from enum import StrEnum
from typing import Any

from sortedcontainers import SortedList

Value = str | bool | int | float | None


class ColumnKind(StrEnum):
    CATEGORY = "category"  # one of `codes`
    BOOLEAN = "boolean"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True)
class Column:
    """`name` is stable: it is the heading in every export. `codes` are the categories, in the order they are shown."""

    name: str
    kind: ColumnKind
    codes: tuple[str, ...] = ()


class Runs:
    """Values in order, the smallest first, kept as how often each stands there: what `SortedList` tells, to read only."""

    def __init__(self, counts: Mapping[float, int]) -> None:
        self._values = sorted(counts)
        self._ends = list(accumulate(counts[value] for value in self._values))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, place: int) -> float:
        at = place + len(self) if place < 0 else place
        if not 0 <= at < len(self):
            raise IndexError(place)
        return self._values[bisect_right(self._ends, at)]

    def bisect_left(self, value: float) -> int:
        """How many stand below it."""
        run = bisect_left(self._values, value)
        return self._ends[run - 1] if run else 0


@dataclass
class Tally:
    """How often each value stands in each column of one question; `answered` counts the ballots that answered it.

    Numbers are kept in order as well, so that a median or a bar costs the same among a thousand and a million.
    """

    answered: int = 0
    counts: defaultdict[str, Counter[Any]] = field(default_factory=lambda: defaultdict(Counter))
    ordered: defaultdict[str, Any] = field(default_factory=lambda: defaultdict(SortedList))

    def add(self, column: str, value: Any, by: int, *, kind: ColumnKind) -> None:
        """Count one value in (`by=1`) or take it off again (`by=-1`)."""
        counter = self.counts[column]
        counter[value] += by
        if not counter[value]:
            del counter[value]
        if kind is ColumnKind.NUMBER:
            values = self.ordered[column]
            values.add(value) if by > 0 else values.remove(value)

    def of(self, column: str) -> Counter[Any]:
        return self.counts.get(column, Counter())

    def in_order(self, column: str) -> Any:
        """Every value of a number column, the smallest first: a SortedList, or Runs where it was tallied at once."""
        return self.ordered.get(column, SortedList())
