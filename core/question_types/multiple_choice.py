"""Several options among several, between a fewest and a most."""

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Option, Question, option_gaps
from core.questionnaire.conditions import OF_SEVERAL_CHOICES, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of


class MultipleChoice(Question):
    widget: ClassVar[str] = "choose_several"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "check_box"
    family: ClassVar[str] = "choose"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_SEVERAL_CHOICES

    type: Literal["multiple_choice"] = "multiple_choice"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))
    fewest: int = Field(default=0, ge=0)
    most: int = Field(default=0, ge=0, description="0: as many as wished")

    def gaps(self) -> list[Problem]:
        found = super().gaps() + option_gaps(self.options, fewest=2)
        if max(self.fewest, self.most) > len(self.options) or (self.most and self.fewest > self.most):
            found.append(problem("choice_bounds_crossed"))
        return found

    def check_given(self, answer: object) -> list[Problem]:
        known = {option.id for option in self.options}
        if not isinstance(answer, Sequence) or isinstance(answer, str):
            return [problem("option_unknown")]
        if not all(isinstance(choice, str) and choice in known for choice in answer):
            return [problem("option_unknown")]
        if len(set(answer)) != len(answer):
            return [problem("option_twice")]
        if not answer and self.required:
            return [problem("answer_missing")]
        if answer and len(answer) < self.fewest:
            return [problem("choices_too_few", fewest=self.fewest)]
        if self.most and len(answer) > self.most:
            return [problem("choices_too_many", most=self.most)]
        return []

    def choices(self) -> dict[Compared, Wording]:
        return {option.id: option.label for option in self.options}

    def imagined(self, named: Collection[Compared]) -> Iterator[Any]:
        """Every choice among the options named, with every number of the others."""
        mentioned = [option.id for option in self.options if option.id in named]
        others = [option.id for option in self.options if option.id not in named]
        for size in range(len(mentioned) + 1):
            for some in combinations(mentioned, size):
                for more in range(len(others) + 1):
                    chosen = [*some, *others[:more]]
                    if chosen and not self.check_given(chosen):
                        yield chosen

    def columns(self) -> tuple[Column, ...]:
        return tuple(Column(self._column(option), ColumnKind.BOOLEAN) for option in self.options)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self._column(option): option.id in answer for option in self.options}

    def summarise(self, tally: Tally) -> Summary:
        rows = tuple(
            Row(option.id, option.label, chosen, share_of(chosen, tally.answered))
            for option in self.options
            for chosen in (tally.of(self._column(option))[True],)
        )
        return self._summary(tally, **say_first(rows, "most-ticked"))

    def _column(self, option: Option) -> str:
        return f"{self.id}.{option.id}"
