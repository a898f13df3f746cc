"""A note on a scale, its two ends named."""

from typing import ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.stepped import Stepped
from core.questionnaire.conditions import OF_A_NUMBER, Comparison
from core.results.columns import Tally
from core.results.summary import Row, Summary, share_of


class Rating(Stepped):
    widget: ClassVar[str] = "scale"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "star"
    family: ClassVar[str] = "scale"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_A_NUMBER
    measured_by: ClassVar[tuple[str, ...]] = ("lowest", "highest")

    type: Literal["rating"] = "rating"
    style: Literal["numbers", "stars", "faces"] = "numbers"
    lowest: int = Field(default=1, ge=0, le=10)
    highest: int = Field(default=5, ge=1, le=10)
    lowest_label: Wording = Wording()
    highest_label: Wording = Wording()

    def gaps(self) -> list[Problem]:
        found = super().gaps() + ([] if self.lowest < self.highest else [problem("scale_crossed")])
        return found + ([problem("stars_without_first")] if self.style == "stars" and self.lowest != 1 else [])

    @property
    def steps(self) -> range:
        return range(self.lowest, self.highest + 1)

    def summarise(self, tally: Tally) -> Summary:
        counts = tally.of(self.id)
        rows = tuple(
            Row(str(step), Wording(str(step)), counts[step], share_of(counts[step], tally.answered))
            for step in self.steps
        )
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        mean = share_of(sum(step * counts[step] for step in self.steps), tally.answered)
        ends = (
            {"low": self.lowest_label, "high": self.highest_label} if self.lowest_label and self.highest_label else {}
        )
        facts = {"mean": mean, "highest": self.highest, **ends}
        return self._summary(tally, rows=rows, sentence="rating-mean", facts=facts)
