"""Ballots as the rules read them: equal ones grouped, each group with its weight."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]


@dataclass(frozen=True)
class Rankings:
    """`ranks[g, c]` is the rank that group g gives to candidate c: 1 the best, equal ranks are ties.

    Whoever is not ranked has UNRANKED: tied below everybody ranked. `weights[g]` counts the group's ballots.
    """

    candidates: tuple[str, ...]
    ranks: Whole
    weights: Whole

    UNRANKED = 1 << 30

    @cached_property
    def pairwise(self) -> Whole:
        """`pairwise[a, b]`: how many ballots put a strictly above b."""
        size = len(self.candidates)
        counts = np.zeros((size, size), dtype=np.int64)
        for one in range(size):
            column = self.ranks[:, one]
            counts[one] = ((column[:, None] < self.ranks) * self.weights[:, None]).sum(axis=0)
        return counts

    @cached_property
    def margins(self) -> Whole:
        return self.pairwise - self.pairwise.T

    @property
    def total(self) -> int:
        return int(self.weights.sum())

    def firsts(self, standing: Sequence[int]) -> tuple[list[int], int]:
        """What each of those standing holds as the first choice, in units of one ballot's `unit`.

        A ballot with several firsts splits equally among them; one that ranks nobody standing counts for nobody.
        """
        among = self.ranks[:, list(standing)]
        best = among.min(axis=1, initial=self.UNRANKED)
        is_first = (among == best[:, None]) & (best < self.UNRANKED)[:, None]
        firsts = is_first.sum(axis=1)
        shared_by = np.unique(firsts[firsts > 0]).tolist()
        unit = lcm(*shared_by)
        held = [0] * len(standing)
        for many in shared_by:
            counts = (is_first[firsts == many] * self.weights[firsts == many, None]).sum(axis=0)
            held = [so_far + count * (unit // many) for so_far, count in zip(held, counts.tolist(), strict=True)]
        return held, unit


@dataclass(frozen=True)
class Grades:
    """`grades[g, c]` is the place of the grade that group g gives to candidate c on the `scale`, 0 the worst.

    `values` are what each grade counts in a sum.
    """

    candidates: tuple[str, ...]
    scale: tuple[str, ...]
    values: tuple[int | Fraction, ...]
    grades: Whole
    weights: Whole

    @cached_property
    def tallies(self) -> list[list[int]]:
        """How many ballots give each grade, by candidate, from the worst grade to the best."""
        places = range(len(self.scale))
        return [
            [int(self.weights[self.grades[:, one] == place].sum()) for place in places]
            for one in range(len(self.candidates))
        ]

    def ranked(self) -> Rankings:
        """The better grade is the better rank."""
        return Rankings(self.candidates, len(self.scale) - self.grades, self.weights)


@dataclass(frozen=True)
class Approvals:
    """`approved[g, c]` says whether group g approves candidate c."""

    candidates: tuple[str, ...]
    approved: NDArray[np.bool_]
    weights: Whole


def grouped(table: Whole, weights: Whole | None = None) -> tuple[Whole, Whole]:
    """Equal rows once, with their summed weights: rules then cost what differs, not how many voted.

    >>> sorted(grouped(np.array([[1, 2], [2, 1], [1, 2]]))[1].tolist())
    [1, 2]
    """
    weights = np.ones(len(table), dtype=np.int64) if weights is None else weights
    if not table.size:
        return table, weights
    keys = _keys(table)
    if keys is None:
        rows, where = np.unique(table, axis=0, return_inverse=True)
        return rows, np.bincount(where.ravel(), weights=weights).astype(np.int64)
    _, first, where = np.unique(keys, return_index=True, return_inverse=True)
    return table[first], np.bincount(where.ravel(), weights=weights).astype(np.int64)


def _keys(table: Whole) -> Whole | None:
    """One number a row, where the values are few enough: sorting numbers is far quicker than sorting rows."""
    values, codes = np.unique(table, return_inverse=True)
    if table.shape[1] * float(np.log2(len(values) + 1)) > 62:
        return None
    places = np.array([(len(values) + 1) ** place for place in range(table.shape[1])], dtype=np.int64)
    return codes.reshape(table.shape) @ places
