"""The small table that a question's answers become: one idea for the live page, the summaries and the exports."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np

from core.results.ordered import Ordered

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


@dataclass
class Tally:
    """How often each value stands in each column of one question; `answered` counts the ballots that answered it.

    Numbers are kept in order as well, so that a median or a bar costs the same among a thousand and a million.
    """

    answered: int = 0
    counts: defaultdict[str, Counter[Any]] = field(default_factory=lambda: defaultdict(Counter))
    ordered: dict[str, Ordered] = field(default_factory=dict)

    def add(self, column: str, value: Any, by: int, *, kind: ColumnKind) -> None:
        """Count one value in (`by=1`) or take it off again (`by=-1`)."""
        one = Tally(counts=defaultdict(Counter, {column: Counter({value: 1})}))
        if kind is ColumnKind.NUMBER:
            one.ordered[column] = Ordered(np.array([float(value)]), np.array([1]))
        self.change(one, by)

    def change(self, other: "Tally", by: int) -> None:
        """Count the ballots of another tally in (`by=1`), or take them off again (`by=-1`)."""
        self.answered += by * other.answered
        for column, counts in other.counts.items():
            self.counts[column] = _changed(self.of(column), counts, by)
            if not self.counts[column]:
                del self.counts[column]
        for column, values in other.ordered.items():
            self.ordered[column] = self.in_order(column).changed(values, by)
            if not len(self.ordered[column]):
                del self.ordered[column]

    def of(self, column: str) -> Counter[Any]:
        return self.counts.get(column, Counter())

    def in_order(self, column: str) -> Ordered:
        """Every value of a number column, the smallest first."""
        return self.ordered.get(column, Ordered())


def _changed(counter: Counter[Any], other: Counter[Any], by: int) -> Counter[Any]:
    """The same counter, in which what nobody gave any more does not stand."""
    for value, times in other.items():
        counter[value] += by * times
        if not counter[value]:
            del counter[value]
    return counter
