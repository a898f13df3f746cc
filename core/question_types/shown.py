"""What every kind that only shows something has in common: it asks nothing, so there is nothing to count."""

from typing import Any, ClassVar

from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import Comparison
from core.results.columns import Column, Tally, Value
from core.results.summary import Summary


class Shown(Question):
    chart: ClassVar[str] = "nothing"
    family: ClassVar[str] = "show"
    asks: ClassVar[bool] = False
    comparisons: ClassVar[tuple[Comparison, ...]] = ()

    def check_given(self, answer: object) -> list[Problem]:
        return [problem("nothing_asked")]

    def columns(self) -> tuple[Column, ...]:
        return ()

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="nobody")
