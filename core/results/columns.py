"""The small table that a question's answers become: one idea for the live page, the summaries and the exports."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
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
    """`name` is stable: it is the heading in every export. `codes` are the categories, in the order they are shown.

    `amount` says of numbers that they are mils: whoever reads an export reads euros.
    """

    name: str
    kind: ColumnKind
    codes: tuple[str, ...] = ()
    amount: bool = False


@dataclass
class Tally:
    """How often each value stands in each column of one question; `answered` counts the ballots that answered it.

    Numbers are kept in order as well, so that a median or a bar costs the same among a thousand and a million.
    """

    answered: int = 0
    counts: defaultdict[str, Counter[Any]] = field(default_factory=lambda: defaultdict(Counter))
    ordered: defaultdict[str, SortedList] = field(default_factory=lambda: defaultdict(SortedList))

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

    def in_order(self, column: str) -> SortedList:
        """Every value of a number column, the smallest first."""
        return self.ordered.get(column, SortedList())
