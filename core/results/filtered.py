"""What a filter lets through: the count and the summaries of some of the ballots, without what is hidden."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally
from core.results.filtering import Filter, check, filtered_rows
from core.results.frame import Frame
from core.results.ordered import Ordered
from core.results.summary import Fact, Row, Summary, share_of
from core.results.suppression import Group, Log, Part, Released, hides, released
from core.results.variables import NO, YES, Axis, Of, Variable, answered, axis_of, given_axis


@dataclass(frozen=True)
class Filtered:
    """`counted` of `whole` meet the filter, None where they are too few to be told, or to be told from the others.

    `hidden` are the questions of which nothing may be shown, `partly` those of which some answers may not; `seq` is the
    moment that `counted` holds at.
    """

    wanted: Filter
    whole: int
    counted: int | None
    summaries: tuple[Summary, ...]
    seq: int
    hidden: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()


def filtered(frame: Frame, wanted: Filter, *, over: bool) -> Filtered:
    """Everything where nothing is filtered. Raises Refused for a filter that this consultation does not know."""
    if wanted and hides(frame.definition):
        return _Hiding(frame, wanted, over=over).filtered()
    rows = filtered_rows(frame, wanted)
    tallies = frame.tallies_of(rows) if wanted else frame.tallies
    return Filtered(
        wanted=wanted,
        whole=frame.counted,
        counted=int(rows.sum()),
        summaries=tuple(question.summarise(tallies[question.id]) for question in frame.questions),
        seq=frame.seq,
    )


def parts_of(frame: Frame, wanted: Filter) -> dict[Variable, Part] | None:
    """The filter's variables as parts of a table; None where one of its ranges cuts through what is told apart."""
    found = {}
    for condition in wanted.conditions:
        axis = axis_of(frame, condition.variable, exact=False)
        check(condition, axis.kind, axis.values)
        held = axis.holds(condition.values)
        if held is None:
            return None
        found[condition.variable] = Part(axis, held)
    return found


def table_of(log: Log, fixed: dict[Variable, Part], axes: Sequence[Axis]) -> Released | None:
    """These variables told apart among the ballots that a filter lets through."""
    apart = [replace(fixed.get(axis.variable, Part(axis)), apart=True) for axis in axes]
    others = [part for variable, part in fixed.items() if variable not in {axis.variable for axis in axes}]
    return released(log, [*others, *apart])


class _Hiding:
    def __init__(self, frame: Frame, wanted: Filter, *, over: bool) -> None:
        self._frame, self._wanted = frame, wanted
        self._log = Log(frame, over=over)
        self._fixed = parts_of(frame, wanted)
        self._partly: set[str] = set()

    def filtered(self) -> Filtered:
        group = released(self._log, tuple(self._fixed.values())) if self._fixed else None
        whole, summaries = self._frame.counted, ()
        if group is None:
            return Filtered(self._wanted, whole, None, summaries, self._frame.seq)
        found = {question.id: self._summary(question) for question in self._frame.questions}
        return Filtered(
            wanted=self._wanted,
            whole=whole,
            counted=group.count,
            summaries=tuple(summary for summary in found.values() if summary),
            seq=group.seq,
            hidden=frozenset(question_id for question_id, summary in found.items() if summary is None),
            partly=frozenset(self._partly),
        )

    def _summary(self, question: Question) -> Summary | None:
        """Of all its columns, or of those that may be shown where each bar of it stands for one of them.

        What is worked out of several answers crosses them: no filter shows it where nobody may be found again.
        """
        if question.worked_out:
            return None
        columns = [column for column in question.columns() if column.kind is not ColumnKind.TEXT]
        tables = {column.name: self._table(question, column) for column in columns}
        known = self._answered(question, columns, tables)
        counts = {column.name: _counts(column, tables[column.name]) for column in columns}
        if known is not None and all(each is not None for each in counts.values()):
            return question.summarise(_tally(known, columns, counts))
        rows = tuple(self._rows(question, columns, tables))
        if not rows:
            return None
        self._partly.add(question.id)
        first = max(rows, key=lambda row: row.count)
        facts: dict[str, Fact] = {"label": first.label, "share": first.share}
        return Summary(question.id, question.title, "bars", first.count, rows, "partly-hidden", facts)

    def _table(self, question: Question, column: Column) -> tuple[Axis, Released] | None:
        variable = Variable(Of.QUESTION, question.id, column.name.removeprefix(question.id).removeprefix("."))
        return self._released(axis_of(self._frame, variable, exact=False))

    def _released(self, axis: Axis) -> tuple[Axis, Released] | None:
        found = table_of(self._log, self._fixed or {}, [axis])
        return (axis, found) if found else None

    def _answered(
        self, question: Question, columns: Sequence[Column], tables: dict[str, tuple[Axis, Released] | None]
    ) -> int | None:
        """How many of them answered it, where that may be told."""
        if len(question.columns()) == 1 and columns:
            table = tables[columns[0].name]
            return None if table is None else _given(*table)
        found = self._released(
            given_axis(Variable(Of.QUESTION, question.id, "answered?"), answered(self._frame, question))
        )
        return None if found is None else _of_group(found[1], (1,))

    def _rows(
        self, question: Question, columns: Sequence[Column], tables: dict[str, tuple[Axis, Released] | None]
    ) -> Iterator[Row]:
        """Its bars that may be shown, as shares of everybody who meets the filter, and the others put together."""
        known = {row.code: row for row in question.summarise(self._frame.tallies[question.id]).rows}
        for column in columns:
            table = tables[column.name]
            if table is None:
                continue
            axis, found = table
            alone = {axis.values[group[0]]: group for group in found.groups[0] if group[0] < len(axis.values)}
            alone = {value: group for value, group in alone.items() if len(group) == 1}
            if column.kind is ColumnKind.BOOLEAN:
                part = column.name.removeprefix(question.id).removeprefix(".")
                alone = {part: alone[YES]} if YES in alone else {}
            for code, row in known.items():
                if code in alone and not row.part_of and not row.figure:
                    count = _of_group(found, alone[code]) or 0
                    yield Row(code, row.label, count, share_of(count, found.count), key=row.key)


def _counts(column: Column, table: tuple[Axis, Released] | None) -> Counter[Any] | None:
    """How often each value was given; None where one of them may not be told from another."""
    if table is None:
        return None
    axis, found = table
    if any(len(group) > 1 for group in found.groups[0]) or (column.kind is ColumnKind.NUMBER and not axis.numbers):
        return None if axis.values else Counter()
    counts: Counter[Any] = Counter()
    for group, count in zip(found.groups[0], found.cells.tolist(), strict=True):
        if group[0] < len(axis.values) and count:
            counts[_value(axis, group[0])] = count
    return counts


def _value(axis: Axis, place: int) -> Any:
    if axis.numbers:
        return axis.numbers[place]
    return {YES: True, NO: False}[axis.values[place]] if axis.kind is ColumnKind.BOOLEAN else axis.values[place]


def _given(axis: Axis, found: Released) -> int | None:
    """Everybody but those who gave nothing, where these are told apart."""
    none = len(axis.values)
    if any(none in group and len(group) > 1 for group in found.groups[0]):
        return None
    return found.count - (_of_group(found, (none,)) or 0)


def _of_group(found: Released, group: Group) -> int | None:
    if group not in found.groups[0]:
        return None if any(set(group) <= set(each) for each in found.groups[0]) else 0
    return int(found.cells[found.groups[0].index(group)])


def _tally(answered: int, columns: Sequence[Column], counts: dict[str, Counter[Any] | None]) -> Tally:
    tally = Tally(answered=answered)
    for column in columns:
        tally.counts[column.name] = counts[column.name] or Counter()
        if column.kind is ColumnKind.NUMBER:
            tally.ordered[column.name] = Ordered.of(tally.counts[column.name])
    return tally
