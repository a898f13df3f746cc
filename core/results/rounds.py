"""Who moved where between two rounds of a question: what a discussion changed, told of groups and never of one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.summary import share_of

FEWEST_TOGETHER = 10  # people: a smaller group is told in no anonymous or confidential consultation

Table = Mapping[tuple[str, str], int]


@dataclass(frozen=True)
class Flow:
    """From one option to another, or to the same; `people` is None where the group is too small to be told."""

    origin: str
    to: str
    people: int | None


@dataclass(frozen=True)
class Flows:
    """Between two rounds: `both` answered both, `left` only the first, `came` only the second.

    `moved` is None where too few answered both to be told; `flows` are empty then, and where an answer is not one
    option.
    """

    first: str
    second: str
    both: int
    left: int
    came: int
    moved: int | None = None
    flows: tuple[Flow, ...] = ()

    @property
    def moved_share(self) -> Fraction | None:
        return None if self.moved is None else share_of(self.moved, self.both)

    @property
    def hides(self) -> bool:
        """Whether something is kept back because a group is small."""
        return self.moved is None or any(flow.people is None for flow in self.flows)


def flows_of(frame: Frame, first: Question, second: Question, *, tells_everyone: bool) -> Flows:
    """`tells_everyone` where answers are named; otherwise no group under ten is told, nor what would betray one."""
    counted = frame.counted_rows()
    before, after = ([_given(frame, each, row) for row in counted.nonzero()[0].tolist()] for each in (first, second))
    pairs = Counter(zip(before, after, strict=True))
    both = {pair: people for pair, people in pairs.items() if None not in pair}
    found = Flows(
        first.id,
        second.id,
        both=sum(both.values()),
        left=sum(people for (origin, to), people in pairs.items() if origin is not None and to is None),
        came=sum(people for (origin, to), people in pairs.items() if origin is None and to is not None),
    )
    if not found.both or (found.both < FEWEST_TOGETHER and not tells_everyone):
        return found
    moved = sum(people for (origin, to), people in both.items() if origin != to)
    return Flows(
        found.first, found.second, found.both, found.left, found.came, moved, _told(both, first, tells_everyone)
    )


def too_small(table: Table) -> set[tuple[str, str]]:
    """Groups under ten, nobody's too, and in a row or a column that would hide one alone, the next smallest."""
    hidden = {place for place, people in table.items() if people < FEWEST_TOGETHER}
    lines = [
        [place for place in table if place[side] == code] for side in (0, 1) for code in {each[side] for each in table}
    ]
    while alone := next((line for line in lines if len(line) > 1 and len(hidden.intersection(line)) == 1), None):
        hidden.add(min(set(alone) - hidden, key=lambda place: (table[place], place)))
    return hidden


def _told(both: Mapping[tuple[Any, Any], int], question: Question, tells_everyone: bool) -> tuple[Flow, ...]:
    codes = _codes(question)
    table = {(origin, to): both.get((origin, to), 0) for origin in codes for to in codes}
    hidden = set() if tells_everyone else too_small(table)
    return tuple(Flow(*place, None if place in hidden else people) for place, people in table.items())


def _given(frame: Frame, question: Question, row: int) -> Any:
    """The answer as it can be compared: one value, or one a column."""
    values = tuple(frame.cells(question.id, column=column.name)[row] for column in _compared(question))
    if all(value is None for value in values):
        return None
    return values[0] if len(values) == 1 else values


def _compared(question: Question) -> list[Any]:
    """Without words: what is written is never the same twice."""
    return [column for column in question.columns() if column.kind is not ColumnKind.TEXT]


def _codes(question: Question) -> tuple[str, ...]:
    """The options of a question that is answered with one; none otherwise."""
    columns = _compared(question)
    return tuple(columns[0].codes) if len(columns) == 1 and columns[0].kind is ColumnKind.CATEGORY else ()
