"""The cheapest and the dearest price that options which can stand together make."""

from collections.abc import Sequence
from fractions import Fraction

from core.pricing.feasible import Criterion, best_feasible
from core.pricing.live_price import total_of
from core.pricing.model import PriceModel


def price_range(model: PriceModel, criteria: Sequence[Criterion]) -> tuple[int, int]:
    """(cheapest, dearest) in mils, one option a criterion; the base price twice where nothing can stand together."""
    deltas = [[option.delta for option in criterion.options] for criterion in criteria if criterion.options]
    if not any(option.excludes or option.requires for criterion in criteria for option in criterion.options):
        return model.base + sum(map(min, deltas)), model.base + sum(map(max, deltas))
    highest = max((option.delta for criterion in criteria for option in criterion.options), default=0)
    found = []
    for sign in (-1, 1):
        wanted = {
            criterion.id: {option.id: Fraction(1 + highest + sign * option.delta) for option in criterion.options}
            for criterion in criteria
        }
        found.append(total_of(model, best_feasible(criteria, wanted) or ()))
    return found[0], found[1]
