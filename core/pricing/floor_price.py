"""The lowest shelf price that keeps the producer's floor, the others keeping what they get of the base price."""

from core.pricing.model import PriceModel


def floor_price(model: PriceModel) -> int | None:
    """In mils, VAT included; None without a floor. No price below it is ever recommended.

    >>> from core.pricing.model import Actor, Floor
    >>> milk = PriceModel(base=730, actors=(Actor(id="farmer"), Actor(id="shop")), rest="shop", parts={"farmer": 220},
    ...                   floor=Floor(actor="farmer", amount=430))
    >>> floor_price(milk)
    940
    """
    if not model.floor.amount or model.floor.actor not in model.actor_ids:
        return None
    net = model.floor.amount + _others(model)
    whole = 10_000 + model.vat_rate
    price = -(-net * whole // 10_000) if model.vat_rate else net
    while price - model.vat_of(price) >= net:  # rounding to the mil leaves one more, or one less
        price -= 1
    return price + 1


def producer_at(model: PriceModel, price: int) -> int | None:
    """What is left of a shelf price to the actor of the floor, the others keeping what they get of the base price.

    None without such an actor; never less than nothing.

    >>> from core.pricing.model import Actor, Floor
    >>> milk = PriceModel(base=730, actors=(Actor(id="farmer"), Actor(id="shop")), rest="shop", parts={"farmer": 220},
    ...                   floor=Floor(actor="farmer", amount=430))
    >>> producer_at(milk, 940), producer_at(milk, 300)
    (430, 0)
    """
    if model.floor.actor not in model.actor_ids:
        return None
    return max(0, price - model.vat_of(price) - _others(model))


def _others(model: PriceModel) -> int:
    apart = {model.floor.actor, model.vat_actor if model.vat_rate else ""}
    return sum(part for actor, part in model.base_split().items() if actor not in apart)
