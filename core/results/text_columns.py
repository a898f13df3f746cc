"""Where people write in their own words: a question's own text, or the one written beside a choice."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.question_types.base import Question


@dataclass(frozen=True)
class TextColumn:
    """`name` is the column's, stable and unique: it is also its address. `key` names it among the app's own texts."""

    question: Question
    name: str
    key: str

    @property
    def is_beside(self) -> bool:
        """Whether it is written beside an answer of another kind."""
        return self.name != self.question.id

    @property
    def is_voiced(self) -> bool:
        """Whether its sentiment is read."""
        return self.question.voiced and not self.is_beside


def text_columns(questions: Iterable[Question]) -> tuple[TextColumn, ...]:
    return tuple(
        TextColumn(question, writing.column, writing.key) for question in questions for writing in question.own_words()
    )
