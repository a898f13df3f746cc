"""What every column of the answers is called and what its codes mean: the same book for every export."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from core.language.everywhere import in_every_language
from core.language.joining import paired
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types.base import Question
from core.question_types.choosing import OTHER
from core.question_types.personal import Personal
from core.results.columns import Column, ColumnKind
from core.results.summary import UNWORDED

THINGS = ("rows", "options", "offered", "scale")  # where a kind keeps what it lists, each with an id and a label


@dataclass(frozen=True)
class Variable:
    """One column. `parts` say which part of the question's answer it is, none where it is the whole.

    `number` is the question's place among those asked, `places` those of its parts: a number for a thing it lists, a
    word for what the app adds. `read` says that it is no answer but what was read in one; `tells_who` that it says who
    somebody is. What stands beside the answers has neither question nor number.
    """

    name: str
    kind: ColumnKind
    label: Wording
    codes: Mapping[str, Wording] = field(default_factory=dict)
    question_id: str = ""
    title: Wording = UNWORDED
    part: Wording = UNWORDED
    parts: tuple[str, ...] = ()
    number: int = 0
    places: tuple[int | str, ...] = ()
    amount: bool = False
    read: bool = False
    tells_who: bool = False

    @property
    def short(self) -> str:
        """`Q3`, `Q3_2`, `Q3_other_text`: for formats that have no room for the name."""
        return "_".join([f"Q{self.number}", *map(str, self.places)]) if self.number else self.name.replace(".", "_")

    @property
    def is_other(self) -> bool:
        return self.parts == (OTHER,)


def codebook(questions: Iterable[Question]) -> tuple[Variable, ...]:
    """Every column of every question that asks, in the order in which they are asked."""
    asking = (question for question in questions if question.asks)
    return tuple(
        variable for number, question in enumerate(asking, start=1) for variable in _variables(question, number)
    )


def _variables(question: Question, number: int) -> Iterator[Variable]:
    things = _things(question)
    answered = {column.name for column in question.measures()}
    listed: dict[str, int] = {}
    for column in question.columns():
        parts = tuple(column.name.removeprefix(question.id).split(".")[1:])
        part = _part(parts, things)
        yield Variable(
            name=column.name,
            kind=column.kind,
            label=paired(question.title, part) if part else question.title,
            codes=_codes(column, things),
            question_id=question.id,
            title=question.title,
            part=part,
            parts=parts,
            number=number,
            places=tuple(_place(part, things, listed) for part in parts),
            amount=column.amount,
            read=column.name not in answered,
            tells_who=isinstance(question, Personal),
        )


def _things(question: Question) -> dict[str, Wording]:
    """By id, the label of everything that the question lists."""
    listed: list[Any] = [thing for name in THINGS for thing in getattr(question, name, ())]
    return {thing.id: thing.label for thing in listed}


def _place(part: str, things: Mapping[str, Wording], listed: dict[str, int]) -> int | str:
    if part not in things or part == OTHER:
        return part
    return listed.setdefault(part, len(listed) + 1)


def _part(parts: tuple[str, ...], things: Mapping[str, Wording]) -> Wording:
    """What this part of the answer is called; nothing where it is the whole."""
    said = [things.get(part) or in_every_language(f"codebook-part-{part.replace('_', '-')}") for part in parts]
    return reduce(paired, said) if said else UNWORDED


def _codes(column: Column, things: Mapping[str, Wording]) -> dict[str, Wording]:
    """What each code means, where it does not speak for itself as a département's does."""
    known = {code: things.get(code) or _reading(code) for code in column.codes}
    return {code: label for code, label in known.items() if label}


def _reading(code: str) -> Wording:
    """A code that no thing has may be that of a reading."""
    key = f"voices-sentiment-{code.replace('_', '-')}"
    return in_every_language(key) if Texts().has(key) else UNWORDED
