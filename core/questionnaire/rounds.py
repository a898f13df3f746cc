"""Questions asked again after a discussion: each round is a question of its own, that names the first."""

from collections.abc import Collection, Iterable
from typing import Protocol, TypeVar


class Asked(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def round_of(self) -> str: ...
    @property
    def round(self) -> int: ...


Each = TypeVar("Each", bound=Asked)


def first_of(question: Asked) -> str:
    """The id of the first round of this question, its own where it was asked once."""
    return question.round_of or question.id


def rounds_of(questions: Iterable[Each], question_id: str) -> tuple[Each, ...]:
    """Every round of the question of which this is one, the first first."""
    asked = tuple(questions)
    first = next((first_of(each) for each in asked if each.id == question_id), question_id)
    return tuple(sorted((each for each in asked if first_of(each) == first), key=lambda each: each.round))


def standing(questions: Iterable[Each], answered: Collection[str]) -> tuple[Each, ...]:
    """Of each question, the last round that was answered, or the first where none was: it is what decides."""
    asked = tuple(questions)
    if not any(each.round_of for each in asked):
        return asked
    latest: dict[str, Each] = {}
    for each in sorted(asked, key=lambda each: each.round):
        if first_of(each) not in latest or each.id in answered:
            latest[first_of(each)] = each
    return tuple(latest[first] for first in dict.fromkeys(map(first_of, asked)))
