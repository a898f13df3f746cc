"""A value on a line from one end to the other: no answer until it is touched."""

from collections.abc import Collection, Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.question_types.number import number_parts
from core.questionnaire.conditions import OF_A_NUMBER, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary

FARTHEST = 1_000_000
MOST_STEPS = 1_000  # more of them than a thumb can tell apart


class Slider(Question):
    widget: ClassVar[str] = "slide"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "tune"
    family: ClassVar[str] = "scale"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_A_NUMBER
    measured_by: ClassVar[tuple[str, ...]] = ("unit", "lowest", "highest")

    type: Literal["slider"] = "slider"
    lowest: int = Field(default=0, ge=-FARTHEST, le=FARTHEST)
    highest: int = Field(default=100, ge=-FARTHEST, le=FARTHEST)
    step: int = Field(default=1, ge=1, le=FARTHEST)
    unit: Wording = Wording()
    lowest_label: Wording = Wording()
    highest_label: Wording = Wording()

    def gaps(self) -> list[Problem]:
        return super().gaps() + self._scale_gaps()

    @property
    def steps(self) -> range:
        return range(self.lowest, self.highest + 1, self.step)

    @property
    def middle(self) -> int:
        """Where the handle waits for the first touch."""
        return self.steps[len(self.steps) // 2] if self.steps else self.lowest

    def check_given(self, answer: object) -> list[Problem]:
        if isinstance(answer, int) and not isinstance(answer, bool) and answer in self.steps:
            return []
        return [problem("outside_slider", lowest=self.lowest, highest=self.highest, step=self.step)]

    def imagined(self, named: Collection[Compared]) -> Iterator[Any]:
        """On, just below and just above each value named, of the steps there are."""
        for value in (*named, self.lowest, self.highest):
            if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= FARTHEST:
                nearest = self.lowest + (int(value) - self.lowest) // self.step * self.step
                near = (nearest + by * self.step for by in (-1, 0, 1))
                yield from (step for step in near if step in self.steps)

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **number_parts(self.id, tally, unit=self.unit))

    def _scale_gaps(self) -> list[Problem]:
        if self.lowest >= self.highest:
            return [problem("scale_crossed")]
        if (self.highest - self.lowest) % self.step:
            return [problem("slider_uneven", step=self.step)]
        return [problem("slider_too_fine", most=MOST_STEPS)] if len(self.steps) > MOST_STEPS else []
