"""One option among several."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Labelled, Option, Question, option_gaps
from core.questionnaire.conditions import OF_ONE_CHOICE, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of


class SingleChoice(Question):
    widget: ClassVar[str] = "choose_one"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "radio_button_checked"
    family: ClassVar[str] = "choose"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_ONE_CHOICE

    type: Literal["single_choice"] = "single_choice"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))

    def gaps(self) -> list[Problem]:
        return super().gaps() + option_gaps(self.options, fewest=2)

    def check_given(self, answer: object) -> list[Problem]:
        known = isinstance(answer, str) and any(option.id == answer for option in self.options)
        return [] if known else [problem("option_unknown")]

    def choices(self) -> dict[Compared, Wording]:
        return {option.id: option.label for option in self.options}

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.CATEGORY, tuple(option.id for option in self.options)),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **choice_parts(self.id, self.options, tally))


def choice_parts(column: str, options: Sequence[Labelled], tally: Tally) -> dict[str, Any]:
    """A bar an option with its share of those who answered, and the most chosen one said."""
    counts = tally.of(column)
    rows = tuple(
        Row(option.id, option.label, counts[option.id], share_of(counts[option.id], tally.answered))
        for option in options
    )
    return say_first(rows, "most-chosen")
