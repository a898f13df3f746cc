"""How far an estimate may be from what it estimates, if the answers were a random sample."""

from collections.abc import Callable, Sequence
from math import sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95


def wilson(count: int, total: int, *, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """The interval of a share, 0-1. Source: Wilson (1927), as in Newcombe, Statistics in Medicine 17 (1998).

    >>> [round(end, 4) for end in wilson(81, 263)]
    [0.2553, 0.3662]
    """
    if not total:
        return 0.0, 1.0
    z = _z(confidence)
    share, square = count / total, z * z
    middle = share + square / (2 * total)
    half = z * sqrt(share * (1 - share) / total + square / (4 * total * total))
    low, high = (middle - half) / (1 + square / total), (middle + half) / (1 + square / total)
    return (0.0 if count == 0 else low), (1.0 if count == total else high)


def margin(total: int, *, population: int | None = None, share: float = 0.5, confidence: float = CONFIDENCE) -> float:
    """The margin of a share, 0-1, with the finite population correction sqrt((N - n) / (N - 1)).

    >>> round(margin(851, population=13_000), 4)
    0.0325
    """
    if not total:
        return 1.0
    correction = sqrt((population - total) / (population - 1)) if population and population > 1 else 1.0
    return _z(confidence) * sqrt(share * (1 - share) / total) * correction


def needed(wanted: float, *, population: int | None = None, confidence: float = CONFIDENCE) -> int:
    """How many answers of a random sample give this margin, 0-1, at the worst share.

    >>> needed(0.03, population=13_000), needed(0.01, population=13_000)
    (987, 5524)
    """
    square = (_z(confidence) / (2 * wanted)) ** 2
    exact = square if population is None else population * square / (population - 1 + square)
    return int(np.ceil(exact))


def bootstrap(
    values: NDArray, estimate: Callable[[NDArray], float], *, times: int = 1_000, seed: int = 1927
) -> tuple[float, float]:
    """The percentile interval of any estimate, drawn with a fixed seed so that it can be recomputed.

    Source: Efron (1979).
    """
    return bootstrap_each(values, lambda drawn: [estimate(drawn)], times=times, seed=seed)[0]


def bootstrap_each(
    values: NDArray, estimates: Callable[[NDArray], Sequence[float]], *, times: int = 1_000, seed: int = 1927
) -> list[tuple[float, float]]:
    """The same for several estimates of the same draws; nan twice for one that some draw leaves without a value."""
    draw = np.random.default_rng(seed)
    found = [estimates(values[draw.integers(len(values), size=len(values))]) for _ in range(times)]
    lows, highs = np.quantile(found, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2], axis=0)
    return list(zip(lows.tolist(), highs.tolist(), strict=True))


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)
