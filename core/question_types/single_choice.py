"""One option among several."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.problems import Problem, problem
from core.question_types.base import Labelled, Option
from core.question_types.choosing import Choosing
from core.questionnaire.conditions import OF_ONE_CHOICE, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of


class SingleChoice(Choosing):
    widget: ClassVar[str] = "choose_one"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "radio_button_checked"
    family: ClassVar[str] = "choose"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_ONE_CHOICE

    type: Literal["single_choice"] = "single_choice"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))

    @property
    def weighed(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.offered)

    def check_chosen(self, chosen: Any) -> list[Problem]:
        known = isinstance(chosen, str) and any(option.id == chosen for option in self.offered)
        return [] if known else [problem("option_unknown")]

    def chosen_columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.CATEGORY, tuple(option.id for option in self.offered)),)

    def chosen_values(self, chosen: Any) -> dict[str, Value]:
        return {self.id: chosen}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **choice_parts(self.id, self.offered, tally), writings=self.own_words())


def choice_parts(column: str, options: Sequence[Labelled], tally: Tally) -> dict[str, Any]:
    """A bar an option with its share of those who answered, and the most chosen one said."""
    counts = tally.of(column)
    rows = tuple(
        Row(option.id, option.label, counts[option.id], share_of(counts[option.id], tally.answered))
        for option in options
    )
    return say_first(rows, "most-chosen")
