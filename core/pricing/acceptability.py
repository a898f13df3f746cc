"""Who would accept which price: the share of voters whose own basket costs at least that much."""

from collections import Counter
from fractions import Fraction


def acceptability(own_prices: Counter[int]) -> list[tuple[int, Fraction]]:
    """(price in mils, share 0-1) at every price that somebody made, rising; the share never rises with the price.

    >>> acceptability(Counter({990: 3, 1050: 1}))
    [(990, Fraction(1, 1)), (1050, Fraction(1, 4))]
    """
    whole = left = sum(own_prices.values())
    curve = []
    for price in sorted(price for price, count in own_prices.items() if count):
        curve.append((price, Fraction(left, whole)))
        left -= own_prices[price]
    return curve
