"""A ladder of prices (Gabor-Granger): at each one, would you buy?

A. Gabor and C. W. J. Granger, « Price as an Indicator of Quality », Economica, 1966. Every price stands on one card,
the lowest first, so that what is asked is the same for all and nothing has to be guessed from a single path. Somebody
may refuse a price and accept a higher one: that is kept as it was answered, for telling them what to answer would make
the curve look better than it is. As in the usual demand curve, they count up to the highest price they accept.
"""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from pydantic import Field, field_validator

from core.language.formats import MILS_PER_EURO
from core.language.joining import joined, paired
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS, Mils
from core.problems import Problem, problem
from core.question_types.asked_prices import INTENTS, WOULD_BUY, in_euros, intents, offered
from core.question_types.base import Option, Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Fact, Row, Summary, share_of

FEWEST, MOST = 2, 12
YES_OR_NO = ("yes", "no")


class PriceLadder(Question):
    """An answer is `{mils: step}`, a step a price; `intent` offers five of them instead of yes and no.

    Whoever would buy certainly or probably accepts the price.
    """

    widget: ClassVar[str] = "by_row"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "stairs"
    family: ClassVar[str] = "price"
    seconds: ClassVar[int] = 4
    measured_by: ClassVar[tuple[str, ...]] = ("intent",)

    type: Literal["price_ladder"] = "price_ladder"
    prices: tuple[Mils, ...] = Field(default=())
    intent: bool = False

    @field_validator("prices")
    @classmethod
    def _each_once_the_lowest_first(cls, prices: Sequence[Mils]) -> tuple[Mils, ...]:
        if not all(0 <= price <= LARGEST_MILS for price in prices):
            raise ValueError("a price is negative or too large")
        return tuple(sorted(set(prices)))

    @property
    def rows(self) -> tuple[Option, ...]:
        return tuple(Option(id=str(price), label=in_euros(price)) for price in self.prices)

    @property
    def scale(self) -> tuple[Option, ...]:
        return intents() if self.intent else offered(*YES_OR_NO)

    @property
    def steps(self) -> tuple[str, ...]:
        return INTENTS if self.intent else YES_OR_NO

    def gaps(self) -> list[Problem]:
        asked = len(self.prices)
        found = super().gaps()
        if asked < FEWEST:
            found.append(problem("prices_too_few", fewest=FEWEST))
        return [*found, problem("prices_too_many", most=MOST)] if asked > MOST else found

    def seconds_to_answer(self) -> int:
        return self.seconds * len(self.prices)

    def check_given(self, answer: object) -> list[Problem]:
        asked = {str(price) for price in self.prices}
        if not isinstance(answer, dict) or not answer.keys() <= asked:
            return [problem("rows_unreadable")]
        if not all(isinstance(step, str) and step in self.steps for step in answer.values()):
            return [problem("option_unknown")]
        if not answer:
            return [problem("answer_missing")]
        left = len(asked) - len(answer)
        return [problem("rows_missing", count=left)] if left else []

    def columns(self) -> tuple[Column, ...]:
        """A category a price; and the highest price accepted, in mils, empty where none is."""
        prices = (Column(self._column(price), ColumnKind.CATEGORY, self.steps) for price in self.prices)
        return (*prices, Column(self._highest, ColumnKind.NUMBER, amount=True))

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        accepted = [price for price in self.prices if answer[str(price)] in (*WOULD_BUY, "yes")]
        steps = {self._column(price): answer[str(price)] for price in self.prices}
        return {**steps, self._highest: max(accepted, default=None)}

    def worded(self, answer: Any) -> Wording:
        """« 1,20 € : oui et 1,35 € : non »"""
        labels = {step.id: step.label for step in self.scale}
        return joined([paired(in_euros(price), labels[answer[str(price)]]) for price in self.prices])

    def measured(self, answer: Any) -> dict[str, Value]:
        """The highest price in euros, as one counts with it."""
        values = self.values(answer)
        highest = values[self._highest]
        return values | {self._highest: highest / MILS_PER_EURO} if isinstance(highest, int) else values

    def summarise(self, tally: Tally) -> Summary:
        """A bar a price: those who accept it, or a higher one."""
        highest = tally.of(self._highest)
        buyers = {price: sum(count for most, count in highest.items() if most >= price) for price in self.prices}
        rows = tuple(
            Row(str(price), in_euros(price), count, share_of(count, tally.answered)) for price, count in buyers.items()
        )
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        facts: dict[str, Fact]
        by_half = [price for price, count in buyers.items() if 2 * count >= tally.answered]
        if not by_half:
            facts = {"price": in_euros(self.prices[0])}
            return self._summary(tally, rows=rows, sentence="price-ladder-none", facts=facts)
        facts = {"price": in_euros(by_half[-1]), "share": share_of(buyers[by_half[-1]], tally.answered)}
        return self._summary(tally, rows=rows, sentence="price-ladder", facts=facts)

    @property
    def _highest(self) -> str:
        return f"{self.id}.highest"

    def _column(self, price: int) -> str:
        return f"{self.id}.{price}"
