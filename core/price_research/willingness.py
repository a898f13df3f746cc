"""Yes or no at one price each, as a logit curve of the price: the median is what is reported.

Formula: P(yes at p) = 1 / (1 + exp(-(a + b p))), or with log(p); median -a / b, or exp(-a / b). Fitted by maximum
likelihood. Source: Hanemann, American Journal of Agricultural Economics 66 (1984). The mean hangs on the tail, and can
be infinite: it is not given.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.problems import Refused, problem
from core.statistics.choice_logit import fit


@dataclass(frozen=True)
class Curve:
    """`errors` are the standard errors of the two coefficients; `median` is in the prices' unit; `asked` are people."""

    intercept: float
    slope: float
    errors: tuple[float, float]
    log_likelihood: float
    asked: int
    median: float


def logit(yes: Mapping[float, tuple[int, int]], *, logarithm: bool = False) -> Curve:
    """From (yes, asked) by price; with `logarithm`, a curve of the price's logarithm. Raises Refused where none fits.

    >>> found = logit({10: (178, 264), 30: (138, 267), 60: (129, 255), 120: (88, 257)})
    >>> round(found.median, 3), round(found.log_likelihood, 4)
    (58.22, -696.6147)
    """
    if logarithm and min(yes) <= 0:
        raise Refused(problem("estimate_impossible"))
    features, chosen = [], []
    for price, (accepted, asked) in sorted(yes.items()):
        worth = [1.0, float(np.log(price)) if logarithm else float(price)]
        for says_yes, count in ((True, accepted), (False, asked - accepted)):
            features += [worth, [0.0, 0.0]] * count
            chosen += [says_yes, not says_yes] * count
    sets = np.repeat(np.arange(len(chosen) // 2), 2)
    found = fit(np.array(features), sets, np.array(chosen))
    intercept, slope = found.coefficients.tolist()
    median = _median(intercept, slope, logarithm=logarithm)
    return Curve(intercept, slope, tuple(found.errors.tolist()), found.log_likelihood, len(sets) // 2, median)


def _median(intercept: float, slope: float, *, logarithm: bool) -> float:
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        found = np.float64(-intercept) / np.float64(slope)
        found = np.exp(found) if logarithm else found
    if not np.isfinite(found):  # a flat curve: whoever says yes says it at any price
        raise Refused(problem("estimate_impossible"))
    return float(found)
