"""What every answer in one's own words has in common."""

from typing import Any, ClassVar

from core.language.limits import is_keepable
from core.problems import Problem, problem
from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary


class Written(Question):
    seconds: ClassVar[int] = 12

    def check_given(self, answer: object) -> list[Problem]:
        if not isinstance(answer, str):
            return [problem("text_unreadable")]
        if not answer.strip() and self.required:
            return [problem("answer_missing")]
        if len(answer) > self.most_characters:
            return [problem("text_too_long", most=self.most_characters, given=len(answer))]
        if not is_keepable(answer):
            return [problem("text_unreadable")]
        return []

    @property
    def most_characters(self) -> int:
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.TEXT),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def published(self, answer: Any) -> Any:
        return None

    def summarise(self, tally: Tally) -> Summary:
        sentence = "written" if tally.answered else "nobody"
        return self._summary(tally, rows=(), sentence=sentence)
