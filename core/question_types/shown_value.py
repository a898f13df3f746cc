"""A sentence with a computed value in it, « votre panier : 12,40 € », that follows every tick; it asks nothing."""

from typing import Any, ClassVar, Literal

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import Comparison
from core.questionnaire.tokens import tokens_in
from core.results.columns import Column, Tally, Value
from core.results.summary import Summary


class ShownValue(Question):
    """The value stands in the text between braces, as any earlier answer does."""

    widget: ClassVar[str] = "shown_value"
    chart: ClassVar[str] = "nothing"
    icon: ClassVar[str] = "calculate"
    family: ClassVar[str] = "show"
    asks: ClassVar[bool] = False
    comparisons: ClassVar[tuple[Comparison, ...]] = ()

    type: Literal["shown_value"] = "shown_value"
    text: Wording = Wording()

    def gaps(self) -> list[Problem]:
        shown = [token for text in self.text.root.values() for token in tokens_in(text)]
        return [] if shown else [problem("shown_value_missing")]

    def check_given(self, answer: object) -> list[Problem]:
        return [problem("nothing_asked")]

    def columns(self) -> tuple[Column, ...]:
        return ()

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="nobody")
