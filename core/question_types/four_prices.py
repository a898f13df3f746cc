"""Four prices for one product (Van Westendorp): too cheap to trust, a bargain, getting expensive, too expensive.

P. van Westendorp, « NSS Price Sensitivity Meter », ESOMAR Congress, 1976. Each price must be above the one before:
answers out of order, or with two prices alike, cross no curve and would have to be dropped later, unseen by whoever
gave them. With `intent`, how sure one is to buy at the two middle prices is asked as well (Newton, Miller and Smith).
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, ClassVar, Literal

from core.language.everywhere import in_every_language
from core.language.formats import MILS_PER_EURO, price_to_type
from core.language.joining import joined, paired
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.asked_prices import INTENTS, in_euros, intents, wrong_with
from core.question_types.base import Option, Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of

PRICES = ("too_cheap", "cheap", "expensive", "too_expensive")
WITH_INTENT = {"cheap": "cheap_intent", "expensive": "expensive_intent"}


class FourPrices(Question):
    """An answer is `{"too_cheap": mils, ..., "cheap_intent": step}`."""

    widget: ClassVar[str] = "four_prices"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "price_check"
    family: ClassVar[str] = "price"
    seconds: ClassVar[int] = 35
    prices: ClassVar[tuple[str, ...]] = PRICES

    type: Literal["four_prices"] = "four_prices"
    product: Wording = Wording()
    unit: Wording = Wording()
    intent: bool = False

    @property
    def scale(self) -> tuple[Option, ...]:
        return intents()

    @property
    def intents_asked(self) -> dict[str, str]:
        """By the price they are about, the names under which they are answered."""
        return WITH_INTENT if self.intent else {}

    def gaps(self) -> list[Problem]:
        return super().gaps() + ([] if self.product else [problem("product_missing")])

    def check_given(self, answer: object) -> list[Problem]:
        asked = {*PRICES, *self.intents_asked.values()}
        if not isinstance(answer, dict) or not answer.keys() <= asked:
            return [problem("rows_unreadable")]
        if not answer:
            return [problem("answer_missing")]
        wrong = [found for price in PRICES if price in answer for found in wrong_with(answer[price])]
        if wrong:
            return [found for place, found in enumerate(wrong) if found not in wrong[:place]]
        if not all(answer[intent] in INTENTS for intent in self.intents_asked.values() if intent in answer):
            return [problem("option_unknown")]
        return [*_left_out(answer, self.intents_asked), *_out_of_order(answer)]

    def columns(self) -> tuple[Column, ...]:
        prices = (Column(f"{self.id}.{price}", ColumnKind.NUMBER, amount=True) for price in PRICES)
        asked = self.intents_asked.values()
        return (*prices, *(Column(f"{self.id}.{intent}", ColumnKind.CATEGORY, INTENTS) for intent in asked))

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {f"{self.id}.{name}": answer[name] for name in (*PRICES, *self.intents_asked.values())}

    def worded(self, answer: Any) -> Wording:
        """« une bonne affaire : 1,20 € et... »"""
        return joined([paired(_named(price), in_euros(answer[price])) for price in PRICES])

    def measured(self, answer: Any) -> dict[str, Value]:
        """Prices in euros, as one counts with them."""
        return self.values(answer) | {f"{self.id}.{price}": answer[price] / MILS_PER_EURO for price in PRICES}

    def summarise(self, tally: Tally) -> Summary:
        """A bar a price, as long as its median; of an even number, the lower of the middle two."""
        if not tally.answered:
            return self._summary(tally, rows=tuple(map(_row, PRICES)), sentence="nobody")
        medians = {price: _lower_median(tally, f"{self.id}.{price}") for price in PRICES}
        highest = max(medians.values())
        rows = tuple(_row(price, median, highest) for price, median in medians.items())
        facts = {price: in_euros(medians[price]) for price in WITH_INTENT}
        return self._summary(tally, rows=rows, sentence="four-prices", facts=facts)

    def typed(self, price: Any, language: str) -> str:
        """A price as one types it in this language; what was typed, where it is none."""
        if isinstance(price, int) and not isinstance(price, bool):
            return price_to_type(price, language)
        return price if isinstance(price, str) else ""

    def asked_of(self, texts: Texts) -> str:
        """What the prices are for: the product, and how much of it."""
        product, unit = self.product.say(texts.language), self.unit.say(texts.language)
        return texts("widget-prices-of-unit" if unit else "widget-prices-of", product=product, unit=unit)


def _left_out(answer: dict[str, Any], intents_asked: dict[str, str]) -> Iterator[Problem]:
    prices = len([price for price in PRICES if price not in answer])
    if prices:
        yield problem("prices_missing", count=prices)
    steps = len([intent for intent in intents_asked.values() if intent not in answer])
    if steps:
        yield problem("intents_missing", count=steps)


def _out_of_order(answer: dict[str, Any]) -> Iterator[Problem]:
    for lower, higher in pairwise(PRICES):
        if lower in answer and higher in answer and answer[lower] >= answer[higher]:
            yield problem("prices_out_of_order", lower=lower)


def _lower_median(tally: Tally, column: str) -> int:
    values = tally.in_order(column)
    return int(values[(len(values) - 1) // 2])


def _row(price: str, median: int = 0, highest: int = 0) -> Row:
    figure = in_euros(median) if highest else Wording()
    return Row(price, _named(price), median, share_of(median, highest), figure=figure)


def _named(price: str) -> Wording:
    return in_every_language(f"four-prices-{price.replace('_', '-')}")
