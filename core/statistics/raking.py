"""Weights that give the answers the shares of a known population, margin by margin."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[np.float64]
CAPS = (0.3, 3.0)  # of the mean weight: nobody's answer counts for less, or for more
_CLOSE, _MOST_ROUNDS = 1e-10, 1_000


def rake(
    columns: Sequence[Sequence[str]],
    targets: Sequence[Mapping[str, float]],
    *,
    base: Sequence[float] | None = None,
    caps: tuple[float, float] | None = CAPS,
    times: Sequence[int] | None = None,
) -> Weights:
    """Iterative proportional fitting. Source: Deming and Stephan (1940), as R's survey::rake.

    `columns` hold each person's category, a margin each; `targets` say how much each category weighs in the population.
    A line of the columns stands for as many people as `times` says, each of its weight; for one where it says nothing.
    A category that nobody has keeps its weight unsaid. With `caps` the margins are met only as closely as they allow.

    >>> rake([["a", "a", "b"]], [{"a": 1, "b": 1}]).round(3).tolist()
    [0.5, 0.5, 1.0]
    """
    coded = [np.array(column) for column in columns]
    weights = np.ones(len(coded[0])) if base is None else np.array(base, dtype=float)
    people = _people(weights, times)
    for _ in range(_MOST_ROUNDS):
        before = weights.copy()
        for column, target in zip(coded, targets, strict=True):
            weights = _fitted(weights, people, column, target)
        if caps is not None:
            weights = _capped(weights, people, *caps)
        if np.allclose(weights, before, rtol=_CLOSE, atol=0):
            break
    return weights


def effective_size(weights: Weights, times: Sequence[int] | None = None) -> float:
    """How many equal answers would be as precise. Source: Kish, « Survey Sampling » (1965).

    >>> effective_size(np.array([1.0, 1.0, 2.0])).round(2)
    np.float64(2.67)
    """
    people = _people(weights, times)
    return (weights * people).sum() ** 2 / (weights**2 * people).sum()


def _people(weights: Weights, times: Sequence[int] | None) -> Weights:
    return np.ones(len(weights)) if times is None else np.array(times, dtype=float)


def _capped(weights: Weights, people: Weights, lowest: float, highest: float) -> Weights:
    """Capping moves the mean that the caps are measured in: again, until it stands still."""
    for _ in range(_MOST_ROUNDS):
        mean = (weights * people).sum() / people.sum()
        capped = np.clip(weights, lowest * mean, highest * mean)
        if np.allclose(capped, weights, rtol=_CLOSE, atol=0):
            break
        weights = capped
    return weights


def _fitted(weights: Weights, people: Weights, column: NDArray, target: Mapping[str, float]) -> Weights:
    factors = np.ones(len(weights))
    for category, wanted in target.items():
        of_it = column == category
        current = (weights * people)[of_it].sum()
        if current:
            factors[of_it] = wanted / current
    return weights * factors
