"""The price of one basket: the base and what each chosen option adds, by actor, in mils."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from core.pricing.model import PriceModel, PriceOption, Split


@dataclass(frozen=True)
class Price:
    """A shelf price in mils, who gets it, and how far it is from the base price. `split` sums to `total`."""

    total: int
    split: Split
    from_base: int


def price_of(model: PriceModel, chosen: Iterable[PriceOption]) -> Price:
    """Base plus the deltas of the chosen options."""
    options = tuple(chosen)
    named: Counter[str] = Counter(model.parts)
    for option in options:
        named.update(option.parts)
    total = total_of(model, options)
    return Price(total=total, split=model.split(total, named), from_base=total - model.base)


def total_of(model: PriceModel, chosen: Iterable[PriceOption]) -> int:
    """The price alone, where a hundred thousand baskets are added up."""
    return model.base + sum(option.delta for option in chosen)
