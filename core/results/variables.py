"""What ballots are filtered and crossed by: a question's column, an attribute, the day, a round, the price chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.consultation.attributes import ATTRIBUTES
from core.problems import Refused, problem
from core.question_types.base import Question
from core.question_types.number import bar_edges
from core.results.cells import Cells
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.reading import PRICE

MOST_VALUES = 40  # different numbers: beyond, they are taken by ranges
WIDEST = 10_000  # whole numbers no further apart than this are counted without sorting them
BETWEEN = ".."
BELOW = "..<"
YES, NO = "true", "false"


class Of(StrEnum):
    QUESTION = "question"
    ATTRIBUTE = "attribute"
    DAY = "day"
    ROUND = "round"
    PRICE = "price"  # of one's own basket


NAMELESS = (Of.DAY, Of.PRICE)


@dataclass(frozen=True, order=True)
class Variable:
    """`name` is the question's id, the attribute's name or the round's number; `part` names one of several columns."""

    of: Of
    name: str = ""
    part: str = ""

    @property
    def column(self) -> str:
        return f"{self.name}.{self.part}" if self.part else self.name

    @property
    def address(self) -> str:
        """« question:pasture », « question:ways:bus », « attribute:college », « day »"""
        return ":".join(part for part in (self.of.value, self.name, self.part) if part)

    @classmethod
    def read(cls, text: str) -> "Variable":
        """Raises Refused where it names nothing that could be."""
        of, name, part = (*text.split(":", 2), "", "")[:3]
        if of not in list(Of) or bool(name) != (of not in NAMELESS) or (part and of != Of.QUESTION):
            raise Refused(problem("filter_unreadable"))
        if (of == Of.ATTRIBUTE and name not in ATTRIBUTES) or (of == Of.ROUND and not name.isdecimal()):
            raise Refused(problem("filter_unreadable"))
        return cls(Of(of), name, part)


@dataclass(frozen=True)
class Axis:
    """One variable, row by row: `codes` are places in `values`, and as many as there are values where none is given.

    `numbers` are the values of a number, empty where they are ranges of it (« 10..<20 ») or no numbers at all.
    """

    variable: Variable
    kind: ColumnKind
    values: tuple[str, ...]
    codes: NDArray[np.int32]
    numbers: tuple[float, ...] = ()

    def holds(self, wanted: Sequence[str]) -> NDArray[np.bool_] | None:
        """Of each value, and of none at the end, whether it is wanted; None where a range of it is wanted in part."""
        held = [self._held(place, wanted) for place in range(len(self.values))]
        return None if None in held else np.array([*held, False], dtype=np.bool_)

    def _held(self, place: int, wanted: Sequence[str]) -> bool | None:
        value = self.values[place]
        if value in wanted:
            return True
        if self.numbers:
            return any(_within(self.numbers[place], each) for each in wanted)
        if self.kind is ColumnKind.NUMBER:
            return _range_within(value, wanted)
        return self.variable.of is Of.DAY and any(_day_within(value, each) for each in wanted)


def variables(frame: Frame) -> Iterator[Variable]:
    """Everything one may filter and cross by; texts are nobody's group."""
    for question in frame.questions:
        yield from variables_of(question)
    for name in ATTRIBUTES:
        if frame.attribute(name).codes:
            yield Variable(Of.ATTRIBUTE, name)
    if (frame.days > 0).any():
        yield Variable(Of.DAY)
    if PRICE in frame.places and frame.places[PRICE].given().any():
        yield Variable(Of.PRICE)
    rounds = sorted({_round(question) for question in frame.questions})
    if len(rounds) > 1:
        yield from (Variable(Of.ROUND, str(number)) for number in rounds)


def variables_of(question: Question) -> tuple[Variable, ...]:
    """One a column that is no text. A value worked out is nobody's answer: as a group it would join several of them."""
    if question.worked_out:
        return ()
    return tuple(
        Variable(Of.QUESTION, question.id, column.name.removeprefix(question.id).removeprefix("."))
        for column in question.columns()
        if column.kind is not ColumnKind.TEXT
    )


def axis_of(frame: Frame, variable: Variable, *, exact: bool = True) -> Axis:
    """Numbers of many values are ranges unless they must be `exact`. Raises Refused where the frame knows no such."""
    if variable.of is Of.QUESTION:
        return _axis_of_cells(variable, _cells(frame, variable), exact=exact)
    if variable.of is Of.ATTRIBUTE:
        return _axis_of_cells(variable, frame.attribute(variable.name), exact=exact)
    if variable.of is Of.PRICE and PRICE in frame.places:
        return _axis_of_cells(variable, frame.places[PRICE], exact=exact)
    return _axis_of_days(frame) if variable.of is Of.DAY else _axis_of_round(frame, variable)


def given_axis(variable: Variable, given: NDArray[np.bool_]) -> Axis:
    """Whether something was given."""
    return Axis(variable, ColumnKind.BOOLEAN, (NO, YES), given.astype(np.int32))


def answered(frame: Frame, question: Question) -> NDArray[np.bool_]:
    """The rows that answered it, counted or not."""
    found = np.zeros(frame.seq, dtype=np.bool_)
    for column in question.columns():
        found |= frame.cells(question.id, column=column.name).given()
    return found


def said_number(value: float) -> str:
    """« 3 » and not « 3.0 »"""
    return str(int(value)) if value == int(value) else repr(value)


def _cells(frame: Frame, variable: Variable) -> Cells:
    question = next((each for each in frame.questions if each.id == variable.name), None)
    if question is None or variable not in variables_of(question):
        raise Refused(problem("filter_unknown"))
    return frame.crossable(variable.name, column=variable.column)


def _axis_of_cells(variable: Variable, cells: Cells, *, exact: bool) -> Axis:
    found = cells.array()
    if cells.kind is ColumnKind.NUMBER:
        return _axis_of_numbers(variable, found, exact=exact)
    values = (NO, YES) if cells.kind is ColumnKind.BOOLEAN else tuple(map(str, cells.codes))
    codes = found.astype(np.int32)
    codes[codes < 0] = len(values)
    return Axis(variable, cells.kind, values, codes)


def _axis_of_numbers(variable: Variable, found: NDArray[Any], *, exact: bool) -> Axis:
    given = ~np.isnan(found)
    numbers, inverse = _distinct(found[given])
    if len(numbers) > MOST_VALUES and not exact:
        return _axis_of_ranges(variable, found, given, numbers)
    codes = np.full(len(found), len(numbers), dtype=np.int32)
    codes[given] = inverse
    values = tuple(map(said_number, numbers))
    return Axis(variable, ColumnKind.NUMBER, values, codes, tuple(numbers))


def _distinct(given: NDArray[Any]) -> tuple[list[float], NDArray[Any]]:
    """Every number once, in order, and which of them each one is."""
    if not given.size:
        return [], np.zeros(0, dtype=np.int32)
    lowest, highest = given.min(), given.max()
    if highest - lowest <= WIDEST and (given == np.floor(given)).all():
        places = (given - lowest).astype(np.int32)
        present = np.bincount(places) > 0
        return [float(each + lowest) for each in np.flatnonzero(present)], (np.cumsum(present) - 1)[places]
    values, inverse = np.unique(given, return_inverse=True)
    return values.tolist(), inverse


def _axis_of_ranges(
    variable: Variable, found: NDArray[Any], given: NDArray[np.bool_], numbers: Sequence[float]
) -> Axis:
    edges = bar_edges(numbers[0], numbers[-1])
    values = tuple(f"{lower:f}{BELOW}{upper:f}" for lower, upper in pairwise(edges))
    codes = np.full(len(found), len(values), dtype=np.int32)
    codes[given] = np.searchsorted([float(edge) for edge in edges], found[given], side="right") - 1
    return Axis(variable, ColumnKind.NUMBER, values, codes)


def _axis_of_days(frame: Frame) -> Axis:
    days = frame.days
    known, inverse = np.unique(days, return_inverse=True)
    none = int((known <= 0).sum())
    codes = inverse.astype(np.int32) - none
    codes[codes < 0] = len(known) - none
    values = tuple(date.fromordinal(int(each)).isoformat() for each in known[none:])
    return Axis(Variable(Of.DAY), ColumnKind.CATEGORY, values, codes)


def _axis_of_round(frame: Frame, variable: Variable) -> Axis:
    if variable.of is not Of.ROUND:
        raise Refused(problem("filter_unknown"))
    asked = [question for question in frame.questions if _round(question) == int(variable.name)]
    if not asked:
        raise Refused(problem("filter_unknown"))
    return given_axis(variable, np.logical_or.reduce([answered(frame, question) for question in asked]))


def _round(question: Question) -> int:
    return int(getattr(question, "round", 1))


def _within(number: float, wanted: str) -> bool:
    lowest, highest, open_end = _ends(wanted)
    return lowest <= number and (number < highest if open_end else number <= highest)


def _range_within(value: str, wanted: Sequence[str]) -> bool | None:
    """Wholly, not at all, or in part."""
    lower, upper, _ = _ends(value)
    parts = []
    for each in wanted:
        lowest, highest, open_end = _ends(each)
        if lowest <= lower and (upper <= highest if open_end else upper < highest):
            return True
        parts.append(lowest < upper and (lower < highest if open_end else lower <= highest))
    return None if any(parts) else False


def _day_within(value: str, wanted: str) -> bool:
    lowest, between, highest = wanted.partition(BETWEEN)
    return bool(between) and lowest <= value <= highest


def _ends(text: str) -> tuple[float, float, bool]:
    """Raises Refused where it is neither a number nor a range of numbers."""
    lowest, between, highest = text.partition(BELOW) if BELOW in text else text.partition(BETWEEN)
    try:
        return float(lowest), float(highest if between else lowest), between == BELOW
    except ValueError:
        raise Refused(problem("filter_unreadable")) from None
