"""What every choice among options of the house has in common: their words come with the app, in every language."""

from typing import Any, ClassVar

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Option, Question
from core.questionnaire.conditions import OF_ONE_CHOICE, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, share_of


class Offered(Question):
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_ONE_CHOICE
    other: ClassVar[bool] = False
    comment: ClassVar[bool] = False

    @property
    def options(self) -> tuple[Option, ...]:
        raise NotImplementedError

    @property
    def offered(self) -> tuple[Option, ...]:
        return self.options

    def check_given(self, answer: object) -> list[Problem]:
        known = isinstance(answer, str) and any(option.id == answer for option in self.options)
        return [] if known else [problem("option_unknown")]

    def choices(self) -> dict[Compared, Wording]:
        return {option.id: option.label for option in self.options}

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.CATEGORY, tuple(option.id for option in self.options)),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def _rows(self, tally: Tally) -> tuple[Row, ...]:
        """A bar an option, in the order of the scale."""
        counts = tally.of(self.id)
        return tuple(
            Row(option.id, option.label, counts[option.id], share_of(counts[option.id], tally.answered))
            for option in self.options
        )
