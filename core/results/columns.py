"""The small table that a question's answers become: the same columns serve the live page, the summaries and the exports."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

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
    """How often each value stands in each column of one question; `answered` counts the ballots that answered it."""

    answered: int = 0
    counts: dict[str, Counter[Any]] = field(default_factory=dict)

    def add(self, column: str, value: Any, by: int) -> None:
        counter = self.counts.setdefault(column, Counter())
        counter[value] += by
        if not counter[value]:
            del counter[value]

    def of(self, column: str) -> Counter[Any]:
        return self.counts.get(column, Counter())
