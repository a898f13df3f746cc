"""What an expression may refer to in the answer to a question: its columns, and each option of a choice."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from core.expressions.reckoning import Value
from core.expressions.tree import Sort
from core.question_types.base import Question
from core.results.columns import ColumnKind

SORTS = {
    ColumnKind.NUMBER: Sort.NUMBER,
    ColumnKind.BOOLEAN: Sort.YES_NO,
    ColumnKind.CATEGORY: Sort.CHOICE,
    ColumnKind.TEXT: Sort.TEXT,
}


def terms_of(question: Question) -> dict[str, Sort]:
    """By name: `cheese` where the answer is one thing, `cheese.blue` for a part of it or for one of its options."""
    found: dict[str, Sort] = {}
    for column in question.measures():
        found[column.name] = SORTS[column.kind]
        if column.kind is ColumnKind.CATEGORY:
            found |= {f"{column.name}.{code}": Sort.YES_NO for code in column.codes}
    return {question.id: Sort.SEVERAL} | found if found else {}


def value_of(question: Question, answer: Any, name: str) -> Value:
    """A number exactly as it was typed, or a yes or a no: what was not chosen is a no, an answer missing or not."""
    measured: Mapping[str, Any] = {} if answer is None else question.measured(answer)
    sort = terms_of(question).get(name)
    if sort is Sort.YES_NO:
        column, _, code = name.rpartition(".")
        return measured.get(name) is True or (name not in measured and measured.get(column) == code)
    value = measured.get(name)
    return Fraction(str(value)) if sort is Sort.NUMBER and value is not None else None


def count_of(question: Question, answer: Any) -> int:
    """How many things were chosen, ranked, given something; an answer that is one thing counts for one."""
    if answer is None:
        return 0
    measured = question.measured(answer)
    return sum(map(bool, measured.values())) if len(measured) > 1 else 1
