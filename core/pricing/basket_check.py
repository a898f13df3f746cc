"""Does the winning combination say what the voters wanted? Each criterion's winner may make a whole that nobody chose.

Figures: (a) share of ballots equal to the winning combination; (b) share agreeing with it on at least half of the
criteria; (c) mean winning share; (d) voted price against the median of the voters' own prices; (e) share whose own
price is at least the voted one. Source: Anscombe (1976), Ostrogorski (1902); Wagner, « Anscombe's paradox and the rule
of three-fourths » (Theory and Decision 15, 1983): with a mean winning share of 75 % or more, no majority can disagree
with most of the outcome. Warns where fewer than half agree on half of it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

SAFE_MEAN = Fraction(3, 4)
FEWEST_AGREEING = Fraction(1, 2)


@dataclass(frozen=True)
class BasketCheck:
    """Shares are 0-1, of `baskets`, the ballots that chose something; prices in mils, `own_mean` trimmed."""

    baskets: int
    equal: Fraction
    agreeing: Fraction
    mean_winning: Fraction
    voted: int
    own_median: int | None
    at_least_voted: Fraction
    own_mean: Fraction | None = None

    @property
    def is_safe(self) -> bool:
        """No majority can disagree with most of the outcome."""
        return self.mean_winning >= SAFE_MEAN

    @property
    def warns(self) -> bool:
        """The package should be confirmed by a vote."""
        return bool(self.baskets) and self.agreeing < FEWEST_AGREEING


def check_baskets(
    agreed: Mapping[int, int],
    *,
    criteria: int,
    winning_shares: Sequence[Fraction],
    own_prices: Counter[int],
    voted: int,
    own_median: int | None,
    own_mean: Fraction | None = None,
) -> BasketCheck:
    """`agreed[k]` ballots, of those that chose something, chose the winner of k of the `criteria`.

    >>> found = check_baskets({1: 3, 3: 2}, criteria=3, winning_shares=[Fraction(3, 5)] * 3, voted=1000,
    ...                       own_median=800, own_prices=Counter({800: 3, 1000: 2}))
    >>> found.equal, found.agreeing, found.at_least_voted, found.warns
    (Fraction(2, 5), Fraction(2, 5), Fraction(2, 5), True)
    """
    some = sum(agreed.values())
    whole = sum(own_prices.values())
    return BasketCheck(
        baskets=some,
        equal=_share(agreed.get(criteria, 0), some),
        agreeing=_share(sum(count for on, count in agreed.items() if 2 * on >= criteria), some),
        mean_winning=sum(winning_shares, Fraction(0)) / len(winning_shares) if winning_shares else Fraction(0),
        voted=voted,
        own_median=own_median,
        at_least_voted=_share(sum(count for price, count in own_prices.items() if price >= voted), whole),
        own_mean=own_mean,
    )


def _share(count: int, whole: int) -> Fraction:
    return Fraction(count, whole) if whole else Fraction(0)
