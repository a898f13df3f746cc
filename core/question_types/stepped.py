"""What every answer that is one whole step of a scale has in common."""

from typing import Any

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import Compared
from core.results.columns import Column, ColumnKind, Value


class Stepped(Question):
    @property
    def steps(self) -> range:
        raise NotImplementedError

    def check_given(self, answer: object) -> list[Problem]:
        whole = isinstance(answer, int) and not isinstance(answer, bool)
        if whole and answer in self.steps:
            return []
        return [problem("outside_scale", lowest=self.steps.start, highest=self.steps.stop - 1)]

    def choices(self) -> dict[Compared, Wording]:
        return {step: Wording(str(step)) for step in self.steps}

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}
