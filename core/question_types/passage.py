"""A text to read: it asks nothing."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import Comparison
from core.results.columns import Column, Tally, Value
from core.results.summary import Summary


class Passage(Question):
    widget: ClassVar[str] = "passage"
    chart: ClassVar[str] = "nothing"
    icon: ClassVar[str] = "article"
    family: ClassVar[str] = "show"
    asks: ClassVar[bool] = False
    comparisons: ClassVar[tuple[Comparison, ...]] = ()

    type: Literal["passage"] = "passage"
    text: Wording = Field(default=Wording(), json_schema_extra={"long": True})

    def gaps(self) -> list[Problem]:
        return [] if self.title or self.text else [problem("passage_empty")]

    def check_given(self, answer: object) -> list[Problem]:
        return [problem("nothing_asked")]

    def columns(self) -> tuple[Column, ...]:
        return ()

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="nobody")
