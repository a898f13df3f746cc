"""When a question or a page is shown: conditions on earlier answers, joined by "all" or "any", groups within groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Compared = bool | int | Annotated[float, Field(allow_inf_nan=False)] | str
Facts = Mapping[str, Any]  # by question, what a condition compares of its answer; unanswered questions are left out


class Comparison(StrEnum):
    IS = "is"
    IS_NOT = "is_not"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    HOW_MANY_AT_LEAST = "how_many_at_least"
    HOW_MANY_LESS_THAN = "how_many_less_than"
    IS_ANSWERED = "is_answered"
    IS_UNANSWERED = "is_unanswered"


class Wants(StrEnum):
    """What stands at the right of a comparison."""

    NOTHING = "nothing"
    VALUE = "value"  # one of the question's choices, or a number where it has none
    VALUES = "values"
    COUNT = "count"


ANSWERED = (Comparison.IS_ANSWERED, Comparison.IS_UNANSWERED)
OF_ONE_CHOICE = (Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF, *ANSWERED)
OF_SEVERAL_CHOICES = (
    Comparison.CONTAINS,
    Comparison.CONTAINS_NOT,
    Comparison.HOW_MANY_AT_LEAST,
    Comparison.HOW_MANY_LESS_THAN,
    *ANSWERED,
)
OF_A_NUMBER = (Comparison.AT_LEAST, Comparison.LESS_THAN, Comparison.IS, Comparison.IS_NOT, *ANSWERED)
WANTS = dict.fromkeys(Comparison, Wants.VALUE) | {
    Comparison.ONE_OF: Wants.VALUES,
    Comparison.HOW_MANY_AT_LEAST: Wants.COUNT,
    Comparison.HOW_MANY_LESS_THAN: Wants.COUNT,
    Comparison.IS_ANSWERED: Wants.NOTHING,
    Comparison.IS_UNANSWERED: Wants.NOTHING,
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Condition(_Part):
    """One comparison with the answer to one earlier question."""

    question: str = ""
    test: Comparison = Comparison.IS_ANSWERED
    values: tuple[Compared, ...] = ()

    @property
    def wants(self) -> Wants:
        return WANTS[self.test]


class Group(_Part):
    """Conditions of which all, or any, must hold. A group of nothing asks nothing: it holds."""

    join: Literal["all", "any"] = "all"
    parts: tuple[Condition | Group, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts)

    def conditions(self) -> Iterator[Condition]:
        """Every condition in it, however deep."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.conditions()
            else:
                yield part

    def about(self, renamed: Mapping[str, str]) -> Group:
        """The same conditions, of the questions so renamed."""
        return self.model_copy(update={"parts": tuple(_renamed(part, renamed) for part in self.parts)})


def _renamed(part: Condition | Group, renamed: Mapping[str, str]) -> Condition | Group:
    if isinstance(part, Group):
        return part.about(renamed)
    return part.model_copy(update={"question": renamed.get(part.question, part.question)})


def holds(condition: Condition | Group, facts: Facts) -> bool:
    """Whether it holds of what was answered.

    Of an unanswered question every condition is false, "is not" and "contains not" too, but for "is unanswered". A
    condition that names no value where one is wanted, or compares what cannot be compared, is false. Nothing raises.
    """
    if isinstance(condition, Group):
        joined = all if condition.join == "all" else any
        return not condition.parts or joined(holds(part, facts) for part in condition.parts)
    fact = facts.get(condition.question)
    if fact is None or condition.test is Comparison.IS_UNANSWERED:
        return fact is None and condition.test is Comparison.IS_UNANSWERED
    if condition.wants is Wants.NOTHING:
        return True
    return bool(condition.values) and _HOLDS[condition.test](fact, condition.values)


def _is_among(fact: Any, values: tuple[Compared, ...]) -> bool:
    return any(_is_same(fact, value) for value in values)


def _is_same(fact: Any, value: Compared) -> bool:
    """Yes is not 1, although Python says so."""
    return isinstance(fact, bool) == isinstance(value, bool) and bool(fact == value)


def _is_at_least(fact: Any, least: Any) -> bool:
    return _is_number(fact) and _is_number(least) and fact >= least


def _is_less(fact: Any, most: Any) -> bool:
    return _is_number(fact) and _is_number(most) and fact < most


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _holds_value(fact: Any, value: Compared) -> bool:
    return any(_is_same(each, value) for each in fact)


def _several(test: Callable[[Any, Any], bool]) -> Callable[[Any, tuple[Compared, ...]], bool]:
    return lambda fact, values: isinstance(fact, list | tuple) and test(fact, values[0])


_HOLDS: dict[Comparison, Callable[[Any, tuple[Compared, ...]], bool]] = {
    Comparison.IS: lambda fact, values: _is_same(fact, values[0]),
    Comparison.IS_NOT: lambda fact, values: not _is_same(fact, values[0]),
    Comparison.ONE_OF: _is_among,
    Comparison.AT_LEAST: lambda fact, values: _is_at_least(fact, values[0]),
    Comparison.LESS_THAN: lambda fact, values: _is_less(fact, values[0]),
    Comparison.CONTAINS: _several(_holds_value),
    Comparison.CONTAINS_NOT: _several(lambda fact, value: not _holds_value(fact, value)),
    Comparison.HOW_MANY_AT_LEAST: _several(lambda fact, least: _is_at_least(len(fact), least)),
    Comparison.HOW_MANY_LESS_THAN: _several(lambda fact, most: _is_less(len(fact), most)),
}
