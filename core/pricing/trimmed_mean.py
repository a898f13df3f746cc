"""The trimmed mean of the voters' own prices: information beside their median, never a decision.

Formula: of n prices in order, floor(t n) are dropped at each end, and the others averaged, exactly. Source: Tukey,
« The future of data analysis », Annals of Mathematical Statistics 33 (1962). It holds only while fewer than t are
extreme, the median up to one half: this is why it decides nothing. Ties: none, it reports.
"""

from collections import Counter
from fractions import Fraction

TRIM = Fraction(1, 10)


def trimmed_mean(prices: Counter[int], *, trim: Fraction = TRIM) -> Fraction | None:
    """Of how many people made each price, in mils; `trim` (0-1) is under one half. None where nobody made any.

    >>> trimmed_mean(Counter({1200: 18, 1400: 1, 5000: 1}))
    Fraction(1200, 1)
    >>> trimmed_mean(Counter({1200: 18, 1400: 1, 5000: 1}), trim=Fraction(0))
    Fraction(1400, 1)
    """
    whole = prices.total()
    if not whole:
        return None
    dropped = int(trim * whole)
    total, passed = 0, 0
    for price in sorted(prices):
        before, passed = passed, passed + prices[price]
        total += price * max(0, min(passed, whole - dropped) - max(before, dropped))
    return Fraction(total, whole - 2 * dropped)
