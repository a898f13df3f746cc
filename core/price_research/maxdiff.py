"""Best-worst (MaxDiff): which matters most, which least, among the few shown each time.

Counts: (best - worst) / times shown. Logit (marginal): best among the shown items with chances exp(u), worst among the
same with exp(-u); over shown items only. Source: Louviere, Flynn and Marley, « Best-Worst Scaling » (2015). Ties: none,
it reports.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.statistics.choice_logit import fit


@dataclass(frozen=True)
class Shown:
    """One set that one person saw, with what they named."""

    items: tuple[str, ...]
    best: str
    worst: str


@dataclass(frozen=True)
class Counts:
    """In how many sets an item was shown, and named."""

    shown: int
    best: int
    worst: int

    @property
    def score(self) -> float:
        """-1 (always the worst) to 1 (always the best)."""
        return (self.best - self.worst) / self.shown if self.shown else 0.0


def counts(items: Sequence[str], answers: Sequence[Shown]) -> dict[str, Counts]:
    """By item, those never shown too.

    >>> counts("abc", [Shown(("a", "b", "c"), "a", "c")])["a"]
    Counts(shown=1, best=1, worst=0)
    """
    return {
        item: Counts(
            sum(item in answer.items for answer in answers),
            sum(answer.best == item for answer in answers),
            sum(answer.worst == item for answer in answers),
        )
        for item in items
    }


@dataclass(frozen=True)
class Worths:
    """Utilities against the last item, whose worth is 0; `errors`, their standard errors, are of the others alone.

    `shares` sum to 1: how often each would be the best of all. `null` is the log-likelihood where chance alone chose.
    """

    worths: dict[str, float]
    errors: dict[str, float]
    shares: dict[str, float]
    log_likelihood: float
    null: float


def worths(items: Sequence[str], answers: Sequence[Shown]) -> Worths:
    """Raises Refused where the answers determine no estimate."""
    place = {item: number for number, item in enumerate(items)}
    features: list[Any] = []
    chosen: list[bool] = []
    sets: list[int] = []
    for answer in answers:
        for sign, named in ((1.0, answer.best), (-1.0, answer.worst)):
            number = sets[-1] + 1 if sets else 0
            for item in answer.items:
                row = np.zeros(len(items))
                row[place[item]] = sign
                features.append(row[:-1])
                chosen.append(item == named)
                sets.append(number)
    found = fit(np.array(features), np.array(sets), np.array(chosen))
    every = np.append(found.coefficients, 0.0)
    shares = np.exp(every) / np.exp(every).sum()
    return Worths(
        dict(zip(items, every.tolist(), strict=True)),
        dict(zip(items, found.errors.tolist(), strict=False)),
        dict(zip(items, shares.tolist(), strict=True)),
        found.log_likelihood,
        found.null,
    )
