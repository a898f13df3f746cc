"""Yes or no to a change of price, or one of several new prices: what each is, and what happens if it wins."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import ClassVar, Literal

from pydantic import Field

from core.language.everywhere import in_every_language
from core.language.formats import MILS_PER_CENT, MINUS, NO_BREAK_SPACE, euros, number, signed_cents
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS, Mils
from core.problems import Problem, problem
from core.question_types.asked_prices import in_euros, offered
from core.question_types.base import Option
from core.question_types.offered import Offered
from core.results.columns import Tally
from core.results.summary import Summary, say_first, share_of

YES, NO, BLANK = "yes", "no", "blank_vote"
MOST_OTHERS = 4


class ProposedPrice(Option):
    """One more new price; its label says what happens if it wins."""

    price: Mils = Field(default=Mils(0), ge=0, le=LARGEST_MILS)


@dataclass(frozen=True)
class Consequence:
    """What happens if one side wins: the price from then on, what it adds to today's, and a household's year of it.

    `several` where there is more than one new price: a side is then named by its price.
    """

    code: str
    price: int
    change: int
    yearly: int | None
    text: Wording
    several: bool = False

    def title_said(self, texts: Texts) -> str:
        if not self.several:
            return texts(f"widget-change-if-{self.code}")
        return texts("widget-change-if-today" if self.code == NO else "widget-change-if-price")

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
    """All sides are shown alike, in an order drawn from the paper's seed, so that none is always read first.

    With `others`, one chooses among several new prices and today's; `new` is then one of them.

    `yearly` is what a household consumes in a year, in the price's own unit; None says nothing of a year.
    """

    widget: ClassVar[str] = "price_change"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "price_change"
    family: ClassVar[str] = "price"
    seconds: ClassVar[int] = 15
    measured_by: ClassVar[tuple[str, ...]] = ("current", "new", "others")
    ratifies: ClassVar[bool] = True

    type: Literal["price_change"] = "price_change"
    current: Mils = Field(default=Mils(0), ge=0, le=LARGEST_MILS)
    new: Mils = Field(default=Mils(0), ge=0, le=LARGEST_MILS)
    if_yes: Wording = Field(default=Wording(), json_schema_extra={"long": True})
    if_no: Wording = Field(default=Wording(), json_schema_extra={"long": True})
    others: tuple[ProposedPrice, ...] = ()
    yearly: float | None = Field(default=None, ge=0, le=100_000)
    unit: Wording = Wording()
    blank: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        blank = offered(BLANK) if self.blank else ()
        if not self.others:
            return (*offered(YES, NO), *blank)
        new = (Option(id=code, label=in_euros(price)) for code, price in self._new_prices().items())
        label = in_every_language("offered-today-s-price", price=in_euros(self.current))
        return (*new, Option(id=NO, label=label), *blank)

    @property
    def weighed(self) -> tuple[str, ...]:
        """A blank vote counts for the quorum alone."""
        return (*self._new_prices(), NO)

    def gaps(self) -> list[Problem]:
        found = super().gaps()
        prices = [self.current, *self._new_prices().values()]
        if not all(prices):
            found.append(problem("change_prices_missing"))
        elif len(set(prices)) < len(prices):
            found.append(problem("change_prices_alike"))
        if len(self.others) > MOST_OTHERS:
            found.append(problem("options_too_many", most=MOST_OTHERS))
        said = all((self.if_yes, self.if_no, *(each.label for each in self.others)))
        return found if said else [*found, problem("change_outcome_missing")]

    def drawn(self, seed: str) -> tuple[Option, ...]:
        """The options in the order of their consequences; a blank vote stands last."""
        by_code = {option.id: option for option in self.options}
        return tuple(by_code.pop(each.code) for each in self.consequences(seed)) + tuple(by_code.values())

    def consequences(self, seed: str) -> tuple[Consequence, ...]:
        yes, no = self._consequence(YES, self.new, self.if_yes), self._consequence(NO, self.current, self.if_no)
        chance = Random(f"{seed}|{self.id}")
        if not self.others:
            return (yes, no) if chance.random() < 0.5 else (no, yes)
        others = (self._consequence(each.id, each.price, each.label) for each in self.others)
        return tuple(chance.sample((yes, *others, no), len(self.others) + 2))

    def quantity(self, language: str) -> str:
        """« 120 litres »"""
        return f"{number(self.yearly or 0, language)}{NO_BREAK_SPACE}{self.unit.say(language)}".strip()

    def summarise(self, tally: Tally) -> Summary:
        """The share of yes is of the votes that chose a side."""
        rows = self._rows(tally)
        counts = tally.of(self.id)
        valid = sum(counts[option] for option in self.weighed)
        if not valid:
            return self._summary(tally, rows=rows, sentence="all-blank" if tally.answered else "nobody")
        if self.others:
            return self._summary(tally, **say_first(rows, "most-chosen"))
        facts = {"yes": counts[YES], "valid": valid, "blank": counts[BLANK], "share": share_of(counts[YES], valid)}
        return self._summary(tally, rows=rows, sentence="price-change", facts=facts)

    def _new_prices(self) -> dict[str, Mils]:
        return {YES: self.new} | {each.id: each.price for each in self.others}

    def _consequence(self, code: str, price: int, text: Wording) -> Consequence:
        change = price - self.current
        return Consequence(code, price, change, self._year_of(change), text, several=bool(self.others))

    def _year_of(self, change: int) -> int | None:
        return round(Decimal(str(self.yearly)) * change) if self.yearly else None
