"""Choices among what was shown, explained by what was shown: the conditional logit.

Formula: P(j) = exp(x_j b) / sum over the set of exp(x_k b), fitted by maximum likelihood with Newton's method. Source:
McFadden, « Conditional logit analysis of qualitative choice behavior » (1974). It assumes that a third option never
changes the odds between two (independence of irrelevant alternatives).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.problems import Refused, problem

_CLOSE, _MOST_STEPS = 1e-9, 100
Table = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """Coefficients and their standard errors, by column; `null` is the log-likelihood of indifference."""

    coefficients: Table
    errors: Table
    log_likelihood: float
    null: float


def fit(features: Table, sets: NDArray[np.int64], chosen: NDArray[np.bool_]) -> Fit:
    """A row an alternative shown; `sets` numbers the choice it stood in, rows of a set together.

    Raises Refused where the answers determine no estimate: a column that explains everything, or repeats others.
    """
    starts = np.flatnonzero(np.diff(sets, prepend=-1))
    counts = np.diff(np.append(starts, len(sets)))
    weights = np.zeros(features.shape[1])
    for _ in range(_MOST_STEPS):
        chances = _chances(features @ weights, starts, counts)
        expected = np.add.reduceat(features * chances[:, None], starts, axis=0)
        gradient = features[chosen].sum(axis=0) - expected.sum(axis=0)
        information = (features * chances[:, None]).T @ features - expected.T @ expected
        step = _solved(information, gradient)
        weights = weights + step
        if np.abs(step).max(initial=0.0) < _CLOSE:
            errors = np.sqrt(np.diag(np.linalg.inv(information)))
            likelihood = float(np.log(_chances(features @ weights, starts, counts)[chosen]).sum())
            return Fit(weights, errors, likelihood, float(-np.log(counts).sum()))
    raise Refused(problem("estimate_impossible"))


def _chances(worth: Table, starts: NDArray, counts: NDArray) -> Table:
    most = np.repeat(np.maximum.reduceat(worth, starts), counts)
    with np.errstate(invalid="ignore"):  # a worth beyond all numbers: no estimate, which is said later
        weights = np.exp(worth - most)
    return weights / np.repeat(np.add.reduceat(weights, starts), counts)


def _solved(information: Table, gradient: Table) -> Table:
    if not len(gradient) or not np.isfinite(information).all() or np.linalg.cond(information) > 1e14:
        raise Refused(problem("estimate_impossible"))
    return np.asarray(np.linalg.solve(information, gradient), dtype=np.float64)
