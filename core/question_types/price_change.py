"""Yes or no to a change of price: today's price, the new one, and what happens if either side wins."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import ClassVar, Literal

from pydantic import Field

from core.language.formats import MILS_PER_CENT, MINUS, NO_BREAK_SPACE, euros, number, signed_cents
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS, Mils
from core.problems import Problem, problem
from core.question_types.asked_prices import offered
from core.question_types.base import Option
from core.question_types.offered import Offered
from core.results.columns import Tally
from core.results.summary import Summary, share_of

YES, NO, BLANK = "yes", "no", "blank_vote"


@dataclass(frozen=True)
class Consequence:
    """What happens if one side wins: the price from then on, what it adds to today's, and a household's year of it."""

    code: str
    price: int
    change: int
    yearly: int | None
    text: Wording

    def price_said(self, texts: Texts) -> str:
        return euros(self.price, texts.language)

    def change_said(self, texts: Texts) -> str:
        if not self.change:
            return texts("widget-change-none")
        return texts("widget-change-by", change=signed_cents(self.change, texts.language))

    def yearly_said(self, texts: Texts) -> str:
        """Rounded to the cent: a year's consumption is itself a round figure."""
        cents = round(Decimal(self.yearly or 0) / MILS_PER_CENT) * MILS_PER_CENT
        sign = "+" if cents > 0 else MINUS if cents < 0 else ""
        return sign + euros(abs(cents), texts.language)


class PriceChange(Offered):
    """Both sides are shown alike, in an order drawn from the paper's seed, so that neither is always read first.

    `yearly` is what a household consumes in a year, in the price's own unit; None says nothing of a year.
    """

    widget: ClassVar[str] = "price_change"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "price_change"
    family: ClassVar[str] = "price"
    seconds: ClassVar[int] = 15
    measured_by: ClassVar[tuple[str, ...]] = ("current", "new")
    ratifies: ClassVar[bool] = True

    type: Literal["price_change"] = "price_change"
    current: Mils = Field(default=Mils(0), ge=0, le=LARGEST_MILS)
    new: Mils = Field(default=Mils(0), ge=0, le=LARGEST_MILS)
    if_yes: Wording = Field(default=Wording(), json_schema_extra={"long": True})
    if_no: Wording = Field(default=Wording(), json_schema_extra={"long": True})
    yearly: float | None = Field(default=None, ge=0, le=100_000)
    unit: Wording = Wording()
    blank: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        return offered(YES, NO, BLANK) if self.blank else offered(YES, NO)

    @property
    def weighed(self) -> tuple[str, ...]:
        """A blank vote counts for the quorum alone."""
        return (YES, NO)

    def gaps(self) -> list[Problem]:
        found = super().gaps()
        if not self.current or not self.new:
            found.append(problem("change_prices_missing"))
        elif self.current == self.new:
            found.append(problem("change_prices_alike"))
        return found if self.if_yes and self.if_no else [*found, problem("change_outcome_missing")]

    def drawn(self, seed: str) -> tuple[Option, ...]:
        """The options in the order of the two consequences; a blank vote stands last."""
        by_code = {option.id: option for option in self.options}
        return tuple(by_code.pop(each.code) for each in self.consequences(seed)) + tuple(by_code.values())

    def consequences(self, seed: str) -> tuple[Consequence, Consequence]:
        yes = Consequence(YES, self.new, self.new - self.current, self._year_of(self.new - self.current), self.if_yes)
        no = Consequence(NO, self.current, 0, self._year_of(0), self.if_no)
        return (yes, no) if Random(f"{seed}|{self.id}").random() < 0.5 else (no, yes)

    def quantity(self, language: str) -> str:
        """« 120 litres »"""
        return f"{number(self.yearly or 0, language)}{NO_BREAK_SPACE}{self.unit.say(language)}".strip()

    def summarise(self, tally: Tally) -> Summary:
        """The share of yes is of the votes that chose a side."""
        rows = self._rows(tally)
        counts = tally.of(self.id)
        valid = counts[YES] + counts[NO]
        if not valid:
            return self._summary(tally, rows=rows, sentence="all-blank" if tally.answered else "nobody")
        facts = {"yes": counts[YES], "valid": valid, "blank": counts[BLANK], "share": share_of(counts[YES], valid)}
        return self._summary(tally, rows=rows, sentence="price-change", facts=facts)

    def _year_of(self, change: int) -> int | None:
        return round(Decimal(str(self.yearly)) * change) if self.yearly else None
