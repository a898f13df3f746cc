"""What every answer in one's own words has in common."""

from typing import Any

from core.problems import Problem, problem
from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary


class Written(Question):
    def check_given(self, answer: object) -> list[Problem]:
        if not isinstance(answer, str):
            return [problem("text_unreadable")]
        if not answer.strip() and self.required:
            return [problem("answer_missing")]
        if len(answer) > self.most_characters:
            return [problem("text_too_long", most=self.most_characters, given=len(answer))]
        if any(_forbidden(character) for character in answer):
            return [problem("text_unreadable")]
        return []

    @property
    def most_characters(self) -> int:
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.TEXT),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        sentence = "written" if tally.answered else "nobody"
        return self._summary(tally, rows=(), sentence=sentence)


def _forbidden(character: str) -> bool:
    """Control characters that no keyboard gives and no database or file keeps whole; lone surrogates too."""
    return (ord(character) < 32 and character not in "\n\r\t") or 0xD800 <= ord(character) <= 0xDFFF
