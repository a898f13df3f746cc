"""What a price means for one household's year, in mils."""

from dataclasses import dataclass

from core.pricing.live_price import Price
from core.pricing.model import PriceModel

MOST_UNITS = 100_000


@dataclass(frozen=True)
class Year:
    """`more` is against today's price (negative: less), `to_producer` what of it goes to the actor of the floor."""

    units: int
    more: int
    to_producer: int | None


def year_of(model: PriceModel, price: Price, units: int) -> Year | None:
    """With `units` a year; None without a price of today, or units.

    >>> from core.pricing.live_price import price_of
    >>> from core.pricing.model import Actor, Floor
    >>> model = PriceModel(base=990, today=960, actors=(Actor(id="farmer"), Actor(id="shop")), rest="shop",
    ...                    parts={"farmer": 390}, floor=Floor(actor="farmer", amount=380))
    >>> year_of(model, price_of(model, ()), 80)
    Year(units=80, more=2400, to_producer=None)
    """
    if not model.today or not 0 < units <= MOST_UNITS:
        return None
    gains = price.split.get(model.floor.actor, 0) - model.base_split().get(model.floor.actor, 0)
    to_producer = gains * units if model.floor.actor and gains else None
    return Year(units=units, more=(price.total - model.today) * units, to_producer=to_producer)


def units_typed(typed: str) -> int | None:
    """How many a year somebody typed, 0 where they left it empty; None for what is no such number.

    >>> units_typed("1 200"), units_typed(""), units_typed("souvent")
    (1200, 0, None)
    """
    digits = "".join(typed.split())
    if not digits:
        return 0
    is_number = digits.isascii() and digits.isdigit() and len(digits) < 7
    return int(digits) if is_number and int(digits) <= MOST_UNITS else None
