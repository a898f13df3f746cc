"""Would one recommend it, from 0 to 10: the net score is the share of 9 and 10 less that of 0 to 6.

Reichheld, « The One Number You Need to Grow », Harvard Business Review, 2003. 7 and 8 count for neither.
"""

from typing import Any, ClassVar, Literal

from core.language.everywhere import in_every_language
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import OF_A_NUMBER, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of

GROUPS = {"promoters": range(9, 11), "passives": range(7, 9), "detractors": range(7)}


class Recommendation(Question):
    widget: ClassVar[str] = "scale"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "recommend"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_A_NUMBER
    lowest: ClassVar[int] = 0
    highest: ClassVar[int] = 10
    steps: ClassVar[range] = range(11)

    type: Literal["recommendation"] = "recommendation"

    @property
    def lowest_label(self) -> Wording:
        return in_every_language("recommendation-lowest")

    @property
    def highest_label(self) -> Wording:
        return in_every_language("recommendation-highest")

    def check_given(self, answer: object) -> list[Problem]:
        whole = isinstance(answer, int) and not isinstance(answer, bool)
        if whole and answer in self.steps:
            return []
        return [problem("outside_scale", lowest=self.lowest, highest=self.highest)]

    def choices(self) -> dict[Compared, Wording]:
        return {step: Wording(str(step)) for step in self.steps}

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        counts = tally.of(self.id)
        sizes = {group: sum(counts[step] for step in steps) for group, steps in GROUPS.items()}
        rows = tuple(
            Row(group, in_every_language(f"recommendation-{group}"), size, share_of(size, tally.answered))
            for group, size in sizes.items()
        )
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        score = round(100 * share_of(sizes["promoters"] - sizes["detractors"], tally.answered))
        return self._summary(tally, rows=rows, sentence="recommendation", facts={"score": score})
