"""Ballots as typed columns in memory, with counts kept as they come: a look costs what is new, not what is old.

A ballot's row is its seq minus one, so a change finds the earlier ballot's values at once, and takes them off.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.consultation.attributes import ATTRIBUTES
from core.consultation.definition import Definition
from core.consultation.merged import Counted, counted
from core.consultation.records import Ballot, BallotStatus
from core.pricing.live_price import total_of
from core.question_types.base import Question
from core.questionnaire.piping import told
from core.results.agreement import Agreement
from core.results.columns import ColumnKind, Tally, Value

ABSENT = -1


class Cells:
    """One column's values, row by row; categories and booleans as small codes, texts as they are."""

    def __init__(self, kind: ColumnKind, codes: tuple[str, ...] = ()) -> None:
        self.kind = kind
        self.codes: list[Any] = [False, True] if kind is ColumnKind.BOOLEAN else list(codes)
        self._code_of = {code: i for i, code in enumerate(self.codes)}
        self._cells: Any = _storage(kind)

    def append(self, value: Value) -> None:
        if self.kind is ColumnKind.TEXT:
            self._cells.append(value)
        elif self.kind is ColumnKind.NUMBER:
            self._cells.append(float("nan") if value is None else value)
        else:
            self._cells.append(ABSENT if value is None else self._code(value))

    def __getitem__(self, row: int) -> Value:
        cell = self._cells[row]
        if self.kind is ColumnKind.TEXT:
            return cell
        if self.kind is ColumnKind.NUMBER:
            return None if cell != cell else cell  # NaN is the only value unequal to itself
        return None if cell == ABSENT else self.codes[cell]

    def array(self, start: int = 0) -> NDArray[Any]:
        """A copy of the values from a row on, counted or not: codes as `code_of` gives them; ABSENT or NaN for none."""
        return np.array(self._cells[start:])

    def code_of(self, value: Value) -> int:
        return self._code_of[value]

    def given(self) -> NDArray[np.bool_]:
        """Which rows hold a value, counted or not."""
        if self.kind is ColumnKind.TEXT:
            return np.not_equal(np.array(self._cells, dtype=object), None).astype(np.bool_)
        found = self.array()
        return ~np.isnan(found) if self.kind is ColumnKind.NUMBER else found != ABSENT

    def clear(self, row: int) -> None:
        """Forget one value: a superseded or erased text must not stay readable in memory."""
        if self.kind is ColumnKind.TEXT:
            self._cells[row] = None

    def _code(self, value: Value) -> int:
        if value not in self._code_of:
            self._code_of[value] = len(self.codes)
            self.codes.append(value)
        return self._code_of[value]


class Frame:
    """The counted ballots of one consultation. Feed it the log in order; it never looks back.

    `earlier` are the versions before this one, the first first: what they asked is counted as well.
    """

    def __init__(self, definition: Definition, earlier: Sequence[Definition] = ()) -> None:
        self.definition = definition
        self._counted = counted(tuple(map(_told, (*earlier, definition))))
        self.questions: tuple[Question, ...] = tuple(each.question for each in self._counted)
        self.seq = 0
        self.counted = 0
        self.tallies = {question.id: Tally() for question in self.questions}
        self.own_prices: Counter[int] = Counter()
        self.colleges = Cells(ColumnKind.CATEGORY)  # "" where the voter's is not weighed
        self._columns = {q.id: {c.name: Cells(c.kind, c.codes) for c in q.columns()} for q in self.questions}
        self._own_price = Cells(ColumnKind.NUMBER)
        self._attributes = {name: Cells(ColumnKind.CATEGORY) for name in ATTRIBUTES}
        self._days = array("i")
        self._alive = bytearray()
        self.taken_off: list[int] = []  # rows that counted and do no more, in the order they left
        self.left_at: dict[int, int] = {}  # by such a row, the seq of the ballot that took it off
        self.agreement = Agreement()

    def extend(self, ballots: Iterable[Ballot]) -> None:
        for ballot in ballots:
            self._append(ballot)

    def chosen(self) -> dict[str, dict[str, int]]:
        """By question, how many people gave each of its options, or filled in each of its rows, by its id."""
        return {question_id: self._chosen(question_id) for question_id in self._columns}

    def counted_rows(self, start: int = 0) -> NDArray[np.bool_]:
        """Which rows count, from one on, as a copy: what follows is computed on columns, never ballot by ballot."""
        return np.frombuffer(bytes(self._alive[start:]), dtype=np.bool_)

    def cells(self, question_id: str, *, column: str = "") -> Cells:
        """One column of a question; its own where it has a single one."""
        return self._columns[question_id][column or question_id]

    def attribute(self, name: str) -> Cells:
        """One of ATTRIBUTES as categories, in the order they were first met; none where a ballot keeps none."""
        return self._attributes[name]

    @property
    def days(self) -> NDArray[np.int32]:
        """The day of each row as `date.toordinal` says it; ABSENT where none is known."""
        return np.array(self._days, dtype=np.int32)

    def texts(self, question_id: str, *, column: str = "") -> Iterator[tuple[str, str]]:
        """(text, reading) of every counted answer, the newest first; the reading is "" where there is none.

        `column` names the texts of a question that has some beside its answer.
        """
        cells = self._columns[question_id]
        voice = cells.get(f"{question_id}.voice")
        for row in range(self.seq - 1, -1, -1):
            text = cells[column or question_id][row] if self._alive[row] else None
            if text:
                yield str(text), str((voice and voice[row]) or "")

    def _chosen(self, question_id: str) -> dict[str, int]:
        tally = self.tallies[question_id]
        found: dict[str, int] = {}
        for name, cells in self._columns[question_id].items():
            counts = tally.of(name)
            if name == question_id and cells.kind is ColumnKind.CATEGORY:
                found |= {str(code): count for code, count in counts.items()}
            else:
                found[name.removeprefix(f"{question_id}.")] = counts.total() - counts[False]
        return found

    def _append(self, ballot: Ballot) -> None:
        if ballot.seq != self.seq + 1:
            raise ValueError(f"ballot {ballot.seq} after {self.seq}: the log has a hole or a repeat")
        if ballot.supersedes is not None:
            self._take_off(ballot.supersedes - 1)
        counts = ballot.status is BallotStatus.CAST and ballot.answers is not None
        answers = ballot.answers if counts and ballot.answers is not None else {}
        for each in self._counted:
            values = _values(each, ballot, answers)
            for name, cells in self._columns[each.question.id].items():
                cells.append(values.get(name))
        self._own_price.append(self._basket(answers) if counts else None)
        self.colleges.append(ballot.college if counts else None)
        for name, cells in self._attributes.items():
            cells.append((ballot.attributes.get(name) or None) if counts else None)
        self._days.append(ballot.cast_on.toordinal() if ballot.cast_on and counts else ABSENT)
        self._alive.append(counts)
        self.seq = ballot.seq
        if counts:
            self._count(self.seq - 1, 1)

    def _take_off(self, row: int) -> None:
        if not self._alive[row]:
            return
        self._count(row, -1)
        self._alive[row] = False
        self.taken_off.append(row)
        self.left_at[row] = self.seq + 1
        for columns in self._columns.values():
            for cells in columns.values():
                cells.clear(row)

    def _count(self, row: int, by: int) -> None:
        self.counted += by
        for question_id, columns in self._columns.items():
            self._count_question(self.tallies[question_id], columns, row, by)
        price = self._own_price[row]
        if price is not None:
            _add(self.own_prices, int(price), by)

    def _count_question(self, tally: Tally, columns: dict[str, Cells], row: int, by: int) -> None:
        given = {name: cells[row] for name, cells in columns.items()}
        if any(value is not None for value in given.values()):
            tally.answered += by
        for name, value in given.items():
            kind = columns[name].kind
            if value is not None and kind is not ColumnKind.TEXT:
                tally.add(name, value, by, kind=kind)

    def _basket(self, answers: dict[str, Any]) -> int | None:
        """The price of this ballot's own basket, in mils; None where the vote has no price or nothing was chosen."""
        if self.definition.price is None:
            return None
        chosen = [
            option
            for question in self.questions
            if question.priced and question.id in answers
            for option in (question.option(answers[question.id]),)  # type: ignore[attr-defined]
            if option
        ]
        return total_of(self.definition.price, chosen) if chosen else None


def _values(each: Counted, ballot: Ballot, answers: dict[str, Any]) -> dict[str, Value]:
    """As the version that the ballot answered asked it: nobody left out an option that was not there yet."""
    asked = each.asked.get(ballot.version)
    if asked is None or each.asked_as not in answers:
        return {}
    return asked.values(answers[each.asked_as], ballot.readings.get(each.asked_as))


def _told(definition: Definition) -> Definition:
    """Results are everybody's: a text that holds an answer holds its question's title there."""
    return definition.model_copy(update={"questionnaire": told(definition.questionnaire)})


def _storage(kind: ColumnKind) -> Any:
    if kind is ColumnKind.TEXT:
        return []
    return array("d") if kind is ColumnKind.NUMBER else array("h")


def _add(counter: Counter[int], value: int, by: int) -> None:
    counter[value] += by
    if not counter[value]:
        del counter[value]
