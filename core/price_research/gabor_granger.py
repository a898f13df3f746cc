"""Gabor-Granger: who would still buy at each price asked.

Formula: D(p) = share whose highest accepted price is at least p; where people saw one price each, the share of yes at
p, made to fall by pooling neighbours that contradict it. Revenue p D(p), margin (p - cost) D(p), producer's
producer(p) D(p); each optimum among the prices asked. Arc elasticity ln(D2 / D1) / ln(p2 / p1). Source: Gabor and
Granger, Economica 33 (1966). Tie rule: the lower price. Asking one person several prices exaggerates their reaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from core.price_research.falling import pooled


@dataclass(frozen=True)
class Curve:
    """`demand[i]` (0-1) and `revenue[i]`, of one person asked, at `prices[i]`, rising; optima are prices asked.

    `elasticity[i]` is between `prices[i]` and the next, so that there is one fewer.
    """

    prices: tuple[float, ...]
    demand: tuple[float, ...]
    revenue: tuple[float, ...]
    best_revenue: float
    best_margin: float
    best_producer: float | None
    elasticity: tuple[float | None, ...]


def of_highest(
    highest: Sequence[float | None],
    prices: Sequence[float],
    *,
    cost: float = 0.0,
    producer: Mapping[float, float] | None = None,
) -> Curve:
    """From each person's highest accepted price, None where they accept none.

    >>> of_highest([1.0, 1.2, 1.2, None], [1.0, 1.2]).demand
    (0.75, 0.5)
    """
    asked = sorted(prices)
    accepted = [sum(price is not None and price >= p for price in highest) for p in asked]
    return curve(asked, [count / len(highest) if highest else 0.0 for count in accepted], cost=cost, producer=producer)


def of_one_price_each(
    yes: Mapping[float, tuple[int, int]], *, cost: float = 0.0, producer: Mapping[float, float] | None = None
) -> Curve:
    """From (yes, asked) by price.

    >>> of_one_price_each({1.0: (8, 10), 1.2: (9, 10), 1.4: (2, 10)}).demand
    (0.85, 0.85, 0.2)
    """
    asked = sorted(yes)
    shares = pooled([yes[price] for price in asked])
    return curve(asked, [float(share) for share in shares], cost=cost, producer=producer)


def curve(
    prices: Sequence[float],
    demand: Sequence[float],
    *,
    cost: float = 0.0,
    producer: Mapping[float, float] | None = None,
) -> Curve:
    """Of the share who buy (0-1) at each price, rising; `cost` and `producer` (by price) are of one unit sold."""

    def best(gain: Sequence[float]) -> float:
        return prices[gain.index(max(gain))]

    revenue = [price * share for price, share in zip(prices, demand, strict=True)]
    margins = [(price - cost) * share for price, share in zip(prices, demand, strict=True)]
    paid = [producer[price] * share for price, share in zip(prices, demand, strict=True)] if producer else None
    return Curve(
        tuple(prices),
        tuple(demand),
        tuple(revenue),
        best_revenue=best(revenue),
        best_margin=best(margins),
        best_producer=best(paid) if paid else None,
        elasticity=tuple(_elasticities(prices, demand)),
    )


def _elasticities(prices: Sequence[float], demand: Sequence[float]) -> list[float | None]:
    """Between each price and the next one; None where nobody buys."""
    steps = zip(prices, prices[1:], demand, demand[1:], strict=False)
    return [
        log(after / share) / log(p2 / p1) if share > 0 and after > 0 and p1 > 0 else None
        for p1, p2, share, after in steps
    ]
