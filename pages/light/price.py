"""A price and who gets what of it, as the light page's templates show it."""

from dataclasses import dataclass

from core.consultation.basket import reach
from core.consultation.definition import Definition
from core.language.formats import cents, euros, share
from core.language.texts import Texts
from core.pricing import sentences
from core.pricing.evidence import Shown, shown_evidence
from core.pricing.live_price import Price
from core.pricing.model import PriceModel
from core.results.summary import share_of

COLOURS = 8  # those of core/charts/theme.py, in light.css


@dataclass(frozen=True)
class Part:
    """What one actor gets; `start` and `width` place it on a bar a thousand wide."""

    name: str
    amount: str
    share: str
    colour: int
    start: int
    width: int


@dataclass(frozen=True)
class ShownPrice:
    amount: str
    unit: str
    step: str  # how far from today's price or the base price, with its sign
    compared: str  # the same in a sentence
    vat: str
    year: str
    year_in_short: str
    floor: str
    floor_kept: bool
    parts: tuple[Part, ...]
    illustrative: bool


@dataclass(frozen=True)
class PriceFacts:
    """What no choice moves: said on the first screen, and beside the price."""

    product: str
    unit: str
    today: str
    range: str
    floor: str
    evidence: list[Shown]
    asks_household: bool
    yearly: int
    average: str


def price_facts(definition: Definition, texts: Texts, *, code: str) -> PriceFacts | None:
    """None where the consultation sets no price."""
    model, language = definition.price, texts.language
    if model is None:
        return None
    source = model.yearly_source.say(language)
    return PriceFacts(
        product=model.product.say(language),
        unit=model.unit.say(language),
        today=texts("price-today", price=euros(model.today, language)) if model.today else "",
        range=sentences.range_said(reach(definition), texts),
        floor=sentences.floor_set(model, texts),
        evidence=shown_evidence(model, texts, code=code),
        asks_household=bool(model.today),
        yearly=model.yearly,
        average=texts("price-year-source", units=model.yearly, source=source).strip() if model.yearly else "",
    )


def shown_price(price: Price, model: PriceModel, texts: Texts, *, units: int = 0) -> ShownPrice:
    """`units` is how many a household buys a year; the stated average where it is none."""
    language = texts.language
    return ShownPrice(
        amount=euros(price.total, language),
        unit=model.unit.say(language),
        step=sentences.step_in_short(price, model, language),
        compared=sentences.compared(price, model, texts),
        vat=sentences.vat_said(price, model, texts),
        year=sentences.year_said(price, model, texts, units=units),
        year_in_short=sentences.year_in_short(price, model, texts, units=units),
        floor=sentences.floor_said(price, model, texts),
        floor_kept=not model.below_floor(price.split),
        parts=_parts(price, model, language),
        illustrative=model.illustrative,
    )


def _parts(price: Price, model: PriceModel, language: str) -> tuple[Part, ...]:
    parts: list[Part] = []
    start = 0
    whole = sum(max(part, 0) for part in price.split.values()) or 1
    for number, actor in enumerate(model.actors):
        given = price.split.get(actor.id, 0)
        width = max(given, 0) * 1000 // whole
        named = {"name": actor.name.say(language), "amount": cents(given, language)}
        of_price = share(share_of(given, price.total), language)
        parts.append(Part(**named, share=of_price, colour=number % COLOURS, start=start, width=width))
        start += width
    return tuple(parts)
