"""A price in words: against today's, with and without VAT, against the floor, and over one household's year."""

from fractions import Fraction

from core.language.formats import euros, share, signed_cents, signed_euros
from core.language.texts import Texts
from core.pricing.household import Year, year_of
from core.pricing.live_price import Price
from core.pricing.model import PriceModel

HUNDREDTHS_OF_A_PERCENT = 10_000


def step_of(price: Price, model: PriceModel) -> int:
    """How far from the price people know: today's, or the starting price where there is none."""
    return price.total - (model.today or model.base)


def compared(price: Price, model: PriceModel, texts: Texts) -> str:
    known = euros(model.today or model.base, texts.language)
    if not step_of(price, model):
        return texts("price-is-today" if model.today else "price-is-base")
    step = signed_cents(step_of(price, model), texts.language)
    if model.today:
        return texts("price-from-today", step=step, today=known)
    return texts("price-from-base", step=step, base=known)


def step_in_short(price: Price, model: PriceModel, language: str) -> str:
    """The difference alone, where there is one."""
    step = step_of(price, model)
    return signed_cents(step, language) if step else ""


def vat_said(price: Price, model: PriceModel, texts: Texts) -> str:
    """The price without VAT, and how much VAT is in it; nothing where VAT has no rate of its own."""
    if not model.vat_rate:
        return ""
    language, vat = texts.language, model.vat_of(price.total)
    amounts = {"without": euros(price.total - vat, language), "vat": euros(vat, language)}
    return texts("price-vat", rate=rate_said(model.vat_rate, language), **amounts)


def rate_said(rate: int, language: str) -> str:
    """`550` is « 5,5 % ».

    >>> rate_said(550, "en"), rate_said(2000, "en")
    ('5.5%', '20%')
    """
    places = 2 if rate % 10 else 1 if rate % 100 else 0
    return share(Fraction(rate, HUNDREDTHS_OF_A_PERCENT), language, places=places)


def floor_set(model: PriceModel, texts: Texts) -> str:
    """The floor alone; nothing where there is none."""
    actor = next((actor.name.say(texts.language) for actor in model.actors if actor.id == model.floor.actor), "")
    if not model.floor.amount or not actor:
        return ""
    return texts("price-floor", actor=actor, floor=euros(model.floor.amount, texts.language))


def floor_said(price: Price, model: PriceModel, texts: Texts) -> str:
    """Whether this price keeps the floor; nothing where there is none."""
    floor, language = model.floor, texts.language
    actor = next((actor.name.say(language) for actor in model.actors if actor.id == floor.actor), "")
    if not floor.amount or not actor:
        return ""
    lacking = model.below_floor(price.split)
    said = {"actor": actor, "part": euros(price.split[floor.actor], language), "floor": euros(floor.amount, language)}
    if lacking:
        return texts("price-floor-missed", lack=euros(lacking, language), **said)
    return texts("price-floor-kept", **said)


def range_said(reach: tuple[int, int] | None, texts: Texts) -> str:
    """The cheapest and the dearest price possible; nothing where they are the same."""
    if reach is None or reach[0] == reach[1]:
        return ""
    cheapest, dearest = (euros(mils, texts.language) for mils in reach)
    return texts("price-range", cheapest=cheapest, dearest=dearest)


def year_said(price: Price, model: PriceModel, texts: Texts, *, units: int = 0) -> str:
    """Of a household that buys so many a year; of the stated average where it says nothing.

    Nothing where no price of today is known, or nobody says how many.
    """
    year = year_of(model, price, units or model.yearly)
    if year is None:
        return ""
    amount = signed_euros(year.more, texts.language)
    said = texts("price-year", amount=amount) if units else texts("price-year-average", amount=amount, units=year.units)
    if not year.to_producer:
        return texts("price-year-alone", year=said)
    actor = next(actor.name.say(texts.language) for actor in model.actors if actor.id == model.floor.actor)
    part = euros(abs(year.to_producer), texts.language)
    return texts(_of_producer(year, model), year=said, part=part, actor=actor)


def year_in_short(price: Price, model: PriceModel, texts: Texts, *, units: int = 0) -> str:
    """The amount alone, where there is room for no more."""
    year = year_of(model, price, units or model.yearly)
    return texts("price-year-short", amount=signed_euros(year.more, texts.language)) if year and year.more else ""


def _of_producer(year: Year, model: PriceModel) -> str:
    """« dont » holds only of a part of what is paid more, counted from the same price."""
    gained = year.to_producer or 0
    if model.today == model.base and 0 < gained <= year.more:
        return "price-year-of-it"
    return "price-year-producer-more" if gained > 0 else "price-year-producer-less"
