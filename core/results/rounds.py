"""Who moved where between two rounds of a question: what a discussion changed, told of groups and never of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.consultation.smallest_group import SMALLEST_GROUP
from core.question_types.base import Question
from core.results.cells import Cells
from core.results.columns import Column, ColumnKind
from core.results.frame import Frame
from core.results.summary import share_of

NOTHING = -np.inf  # where nothing was answered: no value of an answer

Table = Mapping[tuple[str, str], int]
Line = Sequence[tuple[str, str]]
Answers = NDArray[np.float64]


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
    rows, numbered = np.flatnonzero(frame.counted_rows()), dict[Any, int]()
    before, after = (_given(frame, each, rows, numbered) for each in (first, second))
    gave_before, gave_after = ((each != NOTHING).any(axis=1) for each in (before, after))
    twice = gave_before & gave_after
    both = int(twice.sum())
    left, came = int(gave_before.sum()) - both, int(gave_after.sum()) - both
    if not both or (both < SMALLEST_GROUP and not tells_everyone):
        return Flows(first.id, second.id, both, left, came)
    before, after = before[twice], after[twice]
    moved = _moved(before, after)
    origins, tos = _codes(frame, first), _codes(frame, second)
    if not origins or not tos:
        return Flows(first.id, second.id, both, left, came, moved)
    table = _counted(before, after, origins, tos, numbered)
    hidden = set() if tells_everyone else too_small(table)
    told = tuple(Flow(*place, None if place in hidden else people) for place, people in table.items())
    return Flows(first.id, second.id, both, left, came, moved, told)


def too_small(table: Table) -> set[tuple[str, str]]:
    """Groups under ten, nobody's too, with the next smallest of each row and column whose total would betray them.

    What a line hides is its total less what it shows: it is nobody, or ten and more in at least two groups. Groups of
    a line that hides nobody are known to be empty, and hide nothing in the line that crosses it.
    """
    hidden = {place for place, people in table.items() if people < SMALLEST_GROUP}
    lines = [
        [place for place in table if place[side] == code] for side in (0, 1) for code in {each[side] for each in table}
    ]
    while betrayed := next((line for line in lines if _betrays(table, line, hidden, lines)), None):
        hidden.add(min(set(betrayed) - hidden, key=lambda place: (table[place], place)))
    return hidden


def _betrays(table: Table, line: Line, hidden: set[tuple[str, str]], lines: Sequence[Line]) -> bool:
    """Whether the total tells of a group; never of a line that is hidden whole, with nothing more to hide."""
    kept = hidden.intersection(line)
    if not kept or len(kept) == len(line):
        return False
    people = sum(table[place] for place in kept)
    if len(kept) == 1 or 0 < people < SMALLEST_GROUP:
        return True
    empty = {place for each in lines if not _people(table, each, hidden) for place in each}
    return len(kept - empty) == 1


def _people(table: Table, line: Line, hidden: set[tuple[str, str]]) -> int:
    return sum(table[place] for place in hidden.intersection(line))


def _counted(
    before: Answers, after: Answers, origins: Sequence[Any], tos: Sequence[Any], numbered: Mapping[Any, int]
) -> Table:
    size = len(numbered)
    places = (before[:, 0] * size + after[:, 0]).astype(np.int64)
    counts = np.bincount(places, minlength=size * size).reshape(size, size)
    return {(origin, to): int(counts[numbered[origin], numbered[to]]) for origin in origins for to in tos}


def _moved(before: Answers, after: Answers) -> int:
    if before.shape[1] != after.shape[1]:
        return len(before)
    return int((before != after).any(axis=1).sum())


def _given(frame: Frame, question: Question, rows: NDArray[np.int64], numbered: dict[Any, int]) -> Answers:
    """The answers as they can be compared, a row a ballot; codes are numbered alike in both rounds."""
    columns = [frame.crossable(question.id, column=column.name) for column in _compared(question)]
    given = [_comparable(cells, rows, numbered) for cells in columns]
    return np.column_stack(given) if given else np.full((len(rows), 1), NOTHING)


def _comparable(cells: Cells, rows: NDArray[np.int64], numbered: dict[Any, int]) -> NDArray[np.float64]:
    found = cells.at(rows)
    if cells.kind is ColumnKind.NUMBER:
        return np.where(np.isnan(found), NOTHING, found)
    alike = [numbered.setdefault(code, len(numbered)) for code in cells.codes]
    return np.array([*alike, NOTHING])[found]  # ABSENT, the index -1, finds the last


def _compared(question: Question) -> list[Column]:
    """Without words: what is written is never the same twice."""
    return [column for column in question.columns() if column.kind is not ColumnKind.TEXT]


def _codes(frame: Frame, question: Question) -> Sequence[Any]:
    """The options of a question that is answered with one, those of earlier versions too; none otherwise."""
    columns = _compared(question)
    if len(columns) != 1 or columns[0].kind is not ColumnKind.CATEGORY:
        return ()
    return frame.cells(question.id, column=columns[0].name).codes
