"""The settings of a question: the fields of its kind that an organizer sets, and setting one of them."""

from typing import Any

from annotated_types import Ge, Le
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.question_types.listed import Listed

ITS_OWN = (
    "type",
    "id",
    "shown_if",
    "round_of",
    "round",
)  # what a question is, and its conditions, which have an editor of their own; its round


def settings_of(question: Question) -> dict[str, FieldInfo]:
    """By name, in the order of the editor: what is written first, what is ticked last."""
    fields = {name: field for name, field in type(question).model_fields.items() if name not in ITS_OWN}
    if not question.asks:
        del fields["required"]
    if isinstance(question, Listed) and question.carried:
        del fields[question.listed]  # it follows what it is carried from
    return dict(sorted(fields.items(), key=lambda each: each[1].annotation is bool))


def bounds_of(field: FieldInfo) -> tuple[Any, Any]:
    """The lowest and the highest that the field itself accepts, None where it says nothing."""
    lowest = next((rule.ge for rule in field.metadata if isinstance(rule, Ge)), None)
    highest = next((rule.le for rule in field.metadata if isinstance(rule, Le)), None)
    return lowest, highest


def with_setting(question: Question, name: str, value: Any) -> Question:
    """The question with one setting changed. Raises Refused where its kind does not accept the value."""
    changed = question.model_copy(update={name: value})
    try:
        return type(question).model_validate(changed.model_dump())
    except ValidationError as wrong:
        raise Refused(_out_of_bounds(*bounds_of(type(question).model_fields[name]))) from wrong


def _out_of_bounds(lowest: Any, highest: Any) -> Problem:
    if highest is None:
        return problem("setting_too_low", lowest=lowest)
    return problem("setting_out_of_bounds", lowest=lowest, highest=highest)
