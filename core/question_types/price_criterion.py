"""One criterion of a price: each option moves the shelf price by some cents, split by who gets them."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.pricing.model import PriceOption
from core.problems import Problem, problem
from core.question_types.base import option_gaps
from core.question_types.listed import Shuffled
from core.question_types.single_choice import choice_parts
from core.questionnaire.conditions import OF_ONE_CHOICE, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary


class PriceCriterion(Shuffled):
    widget: ClassVar[str] = "price_options"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "sell"
    family: ClassVar[str] = "price"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_ONE_CHOICE
    priced: ClassVar[bool] = True

    type: Literal["price_criterion"] = "price_criterion"
    required: bool = True
    graded: bool = False  # options go from the least to the most: the one in the middle of the votes is retained
    options: tuple[PriceOption, ...] = Field(default_factory=lambda: (PriceOption(), PriceOption()))

    @property
    def weighed(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.options)

    def gaps(self) -> list[Problem]:
        found = super().gaps() + option_gaps(self.options, fewest=2)
        for option in self.options:
            found += option.gaps()
        return found

    def check_given(self, answer: object) -> list[Problem]:
        return [] if isinstance(answer, str) and self.option(answer) else [problem("option_unknown")]

    def option(self, option_id: str) -> PriceOption | None:
        return next((option for option in self.options if option.id == option_id), None)

    def choices(self) -> dict[Compared, Wording]:
        return {option.id: option.label for option in self.options}

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.CATEGORY, tuple(option.id for option in self.options)),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **choice_parts(self.id, self.options, tally))
