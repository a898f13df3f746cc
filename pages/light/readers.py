"""What a form's fields say, as the answer they stand for. To add one: write it here beside its line in READERS.

A reader is given its question and every field of the page, by name. It gives None where nothing was given; what
cannot be read comes back as it was typed: the question's own check says what is wrong, and nothing is lost.
"""

from collections.abc import Callable, Mapping
from typing import Any

from core.question_types.base import Question
from core.question_types.by_row import ByRow
from pages.parts.widgets.number import read_number

Fields = Mapping[str, list[str]]


def one_value(question: Question, fields: Fields) -> str | None:
    """The field's value; several values of one field are not an answer to it, and the last one counts."""
    given = fields.get(question.id)
    return given[-1] or None if given else None


def several_values(question: Question, fields: Fields) -> list[str] | None:
    return fields.get(question.id) or None


def text(question: Question, fields: Fields) -> str | None:
    """Browsers end the lines of a form with two characters; a paragraph's limit counts one."""
    typed = one_value(question, fields)
    return typed.replace("\r\n", "\n") if typed else None


def whole_number(question: Question, fields: Fields) -> int | str | None:
    typed = one_value(question, fields)
    return int(typed) if typed and typed.isascii() and typed.isdigit() and len(typed) < 10 else typed


def number(question: Question, fields: Fields) -> int | float | str | None:
    return read_number(one_value(question, fields) or "")


def by_row(question: ByRow, fields: Fields) -> dict[str, str] | None:
    given = {row.id: fields.get(f"{question.id}.{row.id}", [""])[-1] for row in question.rows}
    return {row_id: option for row_id, option in given.items() if option} or None


def nothing(question: Question, fields: Fields) -> None:
    """For a kind that only shows something."""


READERS: dict[str, Callable[[Any, Fields], Any]] = {
    "by_row": by_row,
    "choose_one": one_value,
    "choose_several": several_values,
    "line": text,
    "number": number,
    "paragraph": text,
    "passage": nothing,
    "price_options": one_value,
    "scale": whole_number,
}
