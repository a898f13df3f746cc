"""A price and who gets what of it, as the light page's templates show it."""

from dataclasses import dataclass

from core.language.formats import cents, euros, share, signed_cents
from core.language.texts import Texts
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
    step: str  # how far from the base price, with its sign
    compared: str  # the same in a sentence
    parts: tuple[Part, ...]
    illustrative: bool


def shown_price(price: Price, model: PriceModel, texts: Texts) -> ShownPrice:
    language = texts.language
    step, base = signed_cents(price.from_base, language), euros(model.base, language)
    return ShownPrice(
        amount=euros(price.total, language),
        unit=model.unit.say(language),
        step=step,
        compared=texts("price-from-base", step=step, base=base) if price.from_base else texts("price-is-base"),
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
