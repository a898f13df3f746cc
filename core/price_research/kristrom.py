"""Kriström's estimate of what people would pay, from yes or no at one price each, without supposing a form.

Formula: share of yes at each price, 1 at price 0, pooled so that it never rises; straight lines between, and on to
where the last one meets 0. Median: where the line crosses one half. Source: Kriström, Land Economics 66 (1990). The
median is what is reported; the means hang on the last prices (Spearman-Kärber: under the lines; Kaplan-Meier: under the
steps).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from core.price_research.falling import pooled
from core.problems import Refused, problem

HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Survival:
    """`shares` (0-1) at `prices`, from price 0; means and median are in the prices' unit.

    None where the lines do not reach that far; `reaches_zero` is the price at which they do.
    """

    prices: tuple[Fraction, ...]
    shares: tuple[Fraction, ...]
    median: Fraction | None
    mean_steps: Fraction
    mean_lines: Fraction | None
    reaches_zero: Fraction | None


def survival(yes: Mapping[float, tuple[int, int]]) -> Survival:
    """From (yes, asked) by price; a price of 0 tells nothing. Raises Refused where no other was asked.

    >>> found = survival({10: (178, 264), 30: (138, 267), 60: (129, 255), 120: (88, 257)})
    >>> round(float(found.median), 4), round(float(found.mean_lines), 4)
    (62.1591, 82.5891)
    """
    asked = sorted(price for price in yes if price > 0)
    if not asked:
        raise Refused(problem("estimate_impossible"))
    prices = [Fraction(0), *map(Fraction, asked)]
    shares = [Fraction(1), *pooled([yes[price] for price in asked])]
    zero = _zero(prices, shares)
    steps = [(p1, p2, s1, s2) for (p1, s1), (p2, s2) in pairwise(zip(prices, shares, strict=True))]
    lines = sum(((p2 - p1) * (s1 + s2) / 2 for p1, p2, s1, s2 in steps), Fraction(0))
    return Survival(
        tuple(prices),
        tuple(shares),
        median=_median([*prices, zero] if zero else prices, [*shares, Fraction(0)] if zero else shares),
        mean_steps=sum(((p2 - p1) * s2 for p1, p2, _, s2 in steps), Fraction(0)),
        mean_lines=None if zero is None else lines + (zero - prices[-1]) * shares[-1] / 2,
        reaches_zero=zero,
    )


def _zero(prices: list[Fraction], shares: list[Fraction]) -> Fraction | None:
    """Where the last falling line meets 0; None where the last shares are flat."""
    if shares[-1] == 0:
        return prices[-1]
    slope = (shares[-1] - shares[-2]) / (prices[-1] - prices[-2])
    return None if slope == 0 else prices[-1] - shares[-1] / slope


def _median(prices: list[Fraction], shares: list[Fraction]) -> Fraction | None:
    for (p1, s1), (p2, s2) in pairwise(zip(prices, shares, strict=True)):
        if s2 <= HALF <= s1 and s1 != s2:
            return p1 + (p2 - p1) * (s1 - HALF) / (s1 - s2)
    return None
