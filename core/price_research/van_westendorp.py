"""Van Westendorp's price sensitivity meter, with the purchase intent of Newton, Miller and Smith.

Idea: four prices a person (too cheap, cheap, expensive, too expensive); the points are where curves of shares cross.
Formula, on every price stated: falling curves TC(p), C(p) = share of answers >= p (van Westendorp's wording; `strict`
takes > p, as R's pricesensitivitymeter), rising E(p), TE(p) = share <= p, NC = 1 - C, NE = 1 - E. Optimal price point
TC x TE; indifference price point C x E; range of acceptable prices from TC x NC (point of marginal cheapness) to
TE x NE (marginal expensiveness); « narrower », as many agencies print it, from TC x E to TE x C. Counts are compared as
whole numbers, crossings interpolated (`grid` takes the first price stated where the rising curve reaches the other).
Sources: van Westendorp, ESOMAR (1976); Newton, Miller and Smith (1993): intents 5 to 1 weigh .7 .5 .3 .1 0 at the cheap
and the expensive price, 0 at the two others and outside, in straight lines between. Ties: none, it reports.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isnan, nan
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.statistics.intervals import bootstrap_each

Prices = NDArray[np.float64]
Whole = NDArray[np.int64]
INTENTS = {5: 0.7, 4: 0.5, 3: 0.3, 2: 0.1, 1: 0.0}
BAD_SHARE = Fraction(1, 4)  # of answers dropped: beyond it the question was not understood


@dataclass(frozen=True)
class Points:
    """In the prices' own unit; None where two curves do not cross.

    Optimal and indifference price points, marginal cheapness and expensiveness, and the ends of the narrower range.
    """

    opp: Fraction | None
    ipp: Fraction | None
    pmc: Fraction | None
    pme: Fraction | None
    narrow_low: Fraction | None
    narrow_high: Fraction | None


@dataclass(frozen=True)
class Meter:
    """`dropped` answers were not in order. `variant` says which counts and which crossings."""

    valid: int
    dropped: int
    points: Points
    variant: str

    @property
    def is_doubtful(self) -> bool:
        return self.dropped > BAD_SHARE * (self.valid + self.dropped)


def meter(answers: Prices, *, strict: bool = False, grid: bool = False) -> Meter:
    """`answers[i]` are one person's four prices: too cheap, cheap, expensive, too expensive.

    >>> said = np.array([[1, 2, 3, 4], [2, 3, 4, 5], [1, 3, 4, 6], [4, 3, 2, 1]])
    >>> found = meter(said)
    >>> found.valid, found.dropped, found.points.opp, found.points.ipp
    (3, 1, Fraction(3, 1), Fraction(13, 4))
    """
    kept = in_order(answers)
    variant = f"{'strict' if strict else 'inclusive'}, {'grid' if grid else 'interpolated'}"
    found = _points(kept, strict=strict, grid=grid) if len(kept) else Points(*[None] * 6)
    return Meter(len(kept), len(answers) - len(kept), found, variant)


def intervals(
    answers: Prices, *, strict: bool = False, grid: bool = False, times: int = 1_000
) -> dict[str, tuple[float, float] | None]:
    """The 95 % percentile interval of each point, by its name, from `times` draws of the same people.

    None where a draw leaves the point uncrossed. Source: Efron (1979).
    """
    kept = in_order(answers)
    names = tuple(Points.__annotations__)
    if not len(kept):
        return dict.fromkeys(names)

    def estimates(drawn: Prices) -> list[float]:
        points = vars(_points(drawn, strict=strict, grid=grid)).values()
        return [nan if point is None else float(point) for point in points]

    found = bootstrap_each(kept, estimates, times=times)
    return {name: None if isnan(ends[0]) else ends for name, ends in zip(names, found, strict=True)}


def in_order(answers: Prices) -> Prices:
    """Those who say too cheap < cheap < expensive < too expensive; the others contradict themselves."""
    return answers[(np.diff(answers, axis=1) > 0).all(axis=1)]


@dataclass(frozen=True)
class Demand:
    """By price: the share who would buy (0-1), and what a hundred people bring. Both bests are prices asked."""

    prices: tuple[float, ...]
    reach: tuple[float, ...]
    revenue: tuple[float, ...]
    best_reach: float
    best_revenue: float


def demand(answers: Prices, intents: Whole) -> Demand:
    """`intents[i]` are one person's intents, 5 to 1, at their cheap and their expensive price.

    >>> demand(np.array([[1.0, 2, 3, 4]]), np.array([[5, 3]])).best_reach
    2.0
    """
    is_kept = (np.diff(answers, axis=1) > 0).all(axis=1)
    weights = np.array([[0.0, INTENTS[int(cheap)], INTENTS[int(dear)], 0.0] for cheap, dear in intents[is_kept]])
    prices = np.unique(answers[is_kept])
    bought = np.zeros(len(prices))
    for person, chance in zip(answers[is_kept], weights, strict=True):  # summed up: a table of all could fill memory
        bought += np.interp(prices, person, chance)
    reach = bought / len(weights)
    revenue = reach * prices
    return Demand(
        tuple(prices.tolist()),
        tuple(reach.tolist()),
        tuple(revenue.tolist()),
        best_reach=float(prices[reach.argmax()]),
        best_revenue=float(prices[revenue.argmax()]),
    )


@dataclass(frozen=True)
class Curves:
    """Shares (0-1) at each price: falling for `too_cheap` and `cheap`, rising for the two others."""

    prices: tuple[float, ...]
    too_cheap: tuple[float, ...]
    cheap: tuple[float, ...]
    expensive: tuple[float, ...]
    too_expensive: tuple[float, ...]


def curves(answers: Prices, *, most: int = 160) -> Curves:
    """What crosses at the points, inclusive; at most so many prices, spread over those stated, for a picture.

    >>> curves(np.array([[1, 2, 3, 4], [2, 3, 4, 5]])).too_cheap
    (1.0, 0.5, 0.0, 0.0, 0.0)
    """
    kept = in_order(answers)
    stated = np.unique(kept)
    places = np.unique(np.linspace(0, len(stated) - 1, min(most, len(stated))).round().astype(int))
    prices = stated[places]
    falling = [1 - np.searchsorted(np.sort(kept[:, column]), prices, "left") / len(kept) for column in (0, 1)]
    rising = [np.searchsorted(np.sort(kept[:, column]), prices, "right") / len(kept) for column in (2, 3)]
    return Curves(tuple(prices.tolist()), *(tuple(line.tolist()) for line in (*falling, *rising)))


def _points(kept: Prices, *, strict: bool, grid: bool) -> Points:
    prices = np.unique(kept)
    everyone = len(kept)
    side: Literal["left", "right"] = "right" if strict else "left"
    too_cheap, cheap = (everyone - np.searchsorted(np.sort(kept[:, column]), prices, side) for column in (0, 1))
    dear, too_dear = (np.searchsorted(np.sort(kept[:, column]), prices, "right") for column in (2, 3))
    not_cheap, not_dear = everyone - cheap, everyone - dear
    pairs = (
        (too_cheap, too_dear),
        (cheap, dear),
        (too_cheap, not_cheap),
        (not_dear, too_dear),
        (too_cheap, dear),
        (cheap, too_dear),
    )
    return Points(*(_crossing(prices.tolist(), (up - down).tolist(), grid=grid) for down, up in pairs))


def _crossing(prices: Sequence[float], ahead: Sequence[int], *, grid: bool) -> Fraction | None:
    """Where the rising curve reaches the falling one; `ahead` is how far above it is, in people."""
    place = next((place for place, gap in enumerate(ahead) if gap >= 0), None)
    if place is None:
        return None
    price = Fraction(prices[place])
    if grid or place == 0 or ahead[place] == 0:
        return price
    before, gap = Fraction(prices[place - 1]), ahead[place - 1]
    return before + (price - before) * Fraction(-gap, ahead[place] - gap)
