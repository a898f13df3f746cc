"""What one may filter and cross by, with the words of each value: the choices that a page offers."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.consultation.differences import are_items
from core.language.wording import Wording
from core.question_types.base import Question
from core.results.columns import ColumnKind, Tally
from core.results.frame import Frame
from core.results.summary import UNWORDED, Row, share_of
from core.results.variables import Axis, Of, Variable, axis_of, variables


@dataclass(frozen=True)
class Offered:
    """`title` is the question's, `part` the option's or row's that the variable stands for; empty for no question.

    `values` are those that somebody has, in the order they are shown: each a code with its label or the key of one.
    """

    variable: Variable
    kind: ColumnKind
    values: tuple[Row, ...]
    title: Wording = UNWORDED
    part: Wording = UNWORDED


def offered(frame: Frame) -> tuple[Offered, ...]:
    return tuple(_offered(frame, variable) for variable in variables(frame))


def _offered(frame: Frame, variable: Variable) -> Offered:
    axis = axis_of(frame, variable, exact=False)
    present = _present(frame, axis)
    question = next((each for each in frame.questions if each.id == variable.name), None)
    if variable.of is not Of.QUESTION or question is None:
        return Offered(variable, axis.kind, tuple(_row(value, {}) for value in present))
    words = dict(_words(question))
    values = tuple(_row(value, words) for value in present)
    named = variable.part and (
        words.get(variable.part) or Row(variable.part, Wording(variable.part), 0, share_of(0, 0))
    )
    return Offered(variable, axis.kind, values, question.title, named.label if named else Wording())


def _present(frame: Frame, axis: Axis) -> Iterator[str]:
    counted = frame.counted_rows()
    codes = set(axis.codes[counted].tolist())
    yield from (value for code, value in enumerate(axis.values) if code in codes)


def _words(question: Question) -> Iterator[tuple[str, Row]]:
    """Of everything in it that has an id or a code; what is shown in the results has the last word."""
    for name in type(question).model_fields:
        held = getattr(question, name)
        for each in held if are_items(held) else ():
            yield each.id, Row(each.id, getattr(each, "label", Wording()), 0, share_of(0, 0))
    for value, label in question.choices().items():
        yield str(value), Row(str(value), label, 0, share_of(0, 0))
    for row in question.summarise(Tally()).rows:
        if row.key:
            yield row.code, row


def _row(value: str, words: dict[str, Row]) -> Row:
    return words.get(value) or Row(value, Wording(value), 0, share_of(0, 0))
