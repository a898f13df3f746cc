"""Shares that must fall as the price rises: neighbours that contradict it are pooled.

Source: Ayer et al., Annals of Mathematical Statistics 26 (1955), « pool adjacent violators ».
"""

from collections.abc import Sequence
from fractions import Fraction


def pooled(counts: Sequence[tuple[int, int]]) -> list[Fraction]:
    """(yes, asked) by rising price -> the share of yes at each, never rising.

    >>> pooled([(8, 10), (9, 10), (2, 10)])
    [Fraction(17, 20), Fraction(17, 20), Fraction(1, 5)]
    """
    return [Fraction(yes, asked) for yes, asked in pooled_counts(counts)]


def pooled_counts(counts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same as (yes, asked) of the pool that each price stands in."""
    pools: list[list[int]] = []  # yes, asked, how many prices
    for yes, asked in counts:
        pools.append([yes, asked, 1])
        while len(pools) > 1 and pools[-1][0] * pools[-2][1] >= pools[-2][0] * pools[-1][1]:
            last = pools.pop()
            pools[-1] = [one + other for one, other in zip(pools[-1], last, strict=True)]
    return [(yes, asked) for yes, asked, prices in pools for _ in range(prices)]
