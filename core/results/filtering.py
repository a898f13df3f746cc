"""Which ballots are looked at: conditions that all hold, as a value that is also an address one can send."""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.language.limits import is_keepable
from core.problems import Refused, problem
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.variables import Of, Variable, axis_of

LONGEST = 2_000  # characters: an address is no place for more
MOST_CONDITIONS = 6


@dataclass(frozen=True, order=True)
class Condition:
    """The variable has one of these values; of a number or a day, a value may be a range: « 3..7 », « 10..<20 »."""

    variable: Variable
    values: tuple[str, ...]

    @classmethod
    def on(cls, variable: Variable, *values: str) -> "Condition":
        return cls(variable, tuple(sorted(set(values))))


@dataclass(frozen=True)
class Filter:
    """In one order only, so that equal filters are written alike; a variable stands in it once."""

    conditions: tuple[Condition, ...] = ()

    @classmethod
    def of(cls, *conditions: Condition) -> "Filter":
        """Of two conditions on one variable the later one holds."""
        by_variable = {each.variable: Condition.on(each.variable, *each.values) for each in conditions}
        return cls(tuple(sorted(each for each in by_variable.values() if each.values)))

    def __bool__(self) -> bool:
        return bool(self.conditions)

    def holding(self, condition: Condition) -> "Filter":
        return Filter.of(*self.conditions, condition)

    def without(self, variable: Variable) -> "Filter":
        return Filter(tuple(each for each in self.conditions if each.variable != variable))

    @property
    def address(self) -> str:
        """« [["question:pasture","long"]] », "" where nothing is filtered."""
        if not self.conditions:
            return ""
        lines = [[each.variable.address, *each.values] for each in self.conditions]
        return json.dumps(lines, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> "Filter":
        """Raises Refused for what no filter of ours is written as."""
        if not text:
            return cls()
        lines = _lines(text)
        found = cls.of(*(Condition(Variable.read(variable), tuple(values)) for variable, *values in lines))
        if len(found.conditions) != len(lines):
            raise Refused(problem("filter_unreadable"))
        return found


EVERYBODY = Filter()


def filtered_rows(frame: Frame, wanted: Filter) -> NDArray[np.bool_]:
    """The counted ballots that meet every condition. Raises Refused where the frame knows no such thing."""
    found = frame.counted_rows().copy()
    for condition in wanted.conditions:
        axis = axis_of(frame, condition.variable)
        check(condition, axis.kind, axis.values)
        held = axis.holds(condition.values)
        found &= False if held is None else held[axis.codes]
    return found


def check(condition: Condition, kind: ColumnKind, values: tuple[str, ...]) -> None:
    """An option that no version asked for is nonsense; a number, a day or an attribute that nobody has is nobody."""
    closed = condition.variable.of in (Of.QUESTION, Of.ROUND) and kind is not ColumnKind.NUMBER
    if closed and not set(condition.values) <= set(values):
        raise Refused(problem("filter_unknown"))


def _lines(text: str) -> list[list[str]]:
    try:
        found: Any = json.loads(text) if len(text) <= LONGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or not 0 < len(found) <= MOST_CONDITIONS or not all(map(_is_line, found)):
        raise Refused(problem("filter_unreadable"))
    return found


def _is_line(line: Any) -> bool:
    return (
        isinstance(line, list)
        and len(line) > 1
        and all(isinstance(each, str) and each and is_keepable(each) for each in line)
    )
