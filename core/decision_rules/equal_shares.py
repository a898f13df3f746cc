"""Method of equal shares: add-ons bought under a cap, each voter with an equal part of it.

Formula: everybody starts with cap / voters; buy the add-on of the smallest rho for which the sum over its supporters of
min(what they have left, rho * utility) is its cost; repeat. Utility is the cost for approvals, the points where points
are given. Source: Peters, Pierczyński and Skowron (NeurIPS 2021). Completion, for what is left of the cap: `add1` gives
everybody one unit more, again and again, until nothing that anybody wants fits any more, and never beyond the cap;
`greedy` adds by votes what fits. Tie rule: the cheaper, then more supporters, then the published order.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COMPLETIONS = ("none", "add1", "greedy")
MOST_STEPS = 10_000  # where everybody's part is worth more units than that, one step is more than one unit
_CLOSE = 1e-9  # money is divided among people: what differs by less is the same


@dataclass(frozen=True)
class Projects:
    """`costs` are in the cap's unit; `utilities[g, p]` is what project p is worth to group g, 0 where unsupported."""

    names: tuple[str, ...]
    costs: NDArray[np.float64]
    utilities: NDArray[np.float64]
    weights: NDArray[np.int64]
    cap: float


def equal_shares(projects: Projects, *, completion: str = "none") -> tuple[str, ...]:
    """The names of what is bought, in the published order.

    >>> said = np.array([[3.0, 0, 0], [0, 2, 2]])
    >>> vote = Projects(("a", "b", "c"), np.array([3.0, 2, 2]), said, np.array([3, 2]), cap=5.0)
    >>> equal_shares(vote), equal_shares(vote, completion="greedy")
    (('a', 'b'), ('a', 'b'))
    """
    share = projects.cap / max(1, int(projects.weights.sum()))
    bought = _buy(projects, share)
    if completion == "add1":
        bought = _with_more(projects, share, bought)
    if completion == "greedy":
        bought = _by_votes(projects, bought)
    return tuple(projects.names[one] for one in sorted(bought))


def _with_more(projects: Projects, share: float, bought: list[int]) -> list[int]:
    step = max(1.0, share // MOST_STEPS)
    while _fits_another(projects, bought):
        share += step
        more = _buy(projects, share)
        if projects.costs[more].sum() > projects.cap * (1 + _CLOSE):
            return bought
        if share > projects.cap:  # whoever pays alone could pay all: nobody wants what is left
            return more
        bought = more
    return bought


def _fits_another(projects: Projects, bought: Sequence[int]) -> bool:
    is_left = _supporters(projects) > 0
    is_left[list(bought)] = False
    return bool((projects.costs[is_left] + projects.costs[list(bought)].sum() <= projects.cap * (1 + _CLOSE)).any())


def _by_votes(projects: Projects, bought: Sequence[int]) -> list[int]:
    votes = _supporters(projects)
    found = list(bought)
    for one in sorted(range(len(projects.names)), key=lambda one: (-votes[one], projects.costs[one], one)):
        if one not in found and projects.costs[[*found, one]].sum() <= projects.cap * (1 + _CLOSE):
            found.append(one)
    return found


def _buy(projects: Projects, share: float) -> list[int]:
    left = np.full(len(projects.weights), share)
    votes = _supporters(projects)
    order = sorted(range(len(projects.names)), key=lambda one: (projects.costs[one], -votes[one], one))
    rates = dict.fromkeys(order, 0.0)  # as last computed: as money goes they only rise
    bought: list[int] = []
    while np.isfinite(best := _smallest(projects, left, rates)):
        one = next(one for one, rate in rates.items() if rate <= best * (1 + _CLOSE))
        bought.append(one)
        left = np.maximum(left - np.minimum(left, rates.pop(one) * projects.utilities[:, one]), 0.0)
    return bought


def _smallest(projects: Projects, left: NDArray[np.float64], rates: dict[int, float]) -> float:
    """Brings those up to date that may be the smallest; the others stay above it."""
    best = float("inf")
    for one in sorted(rates, key=lambda one: rates[one]):
        if rates[one] > best * (1 + _CLOSE):
            break
        rates[one] = _rate(projects, left, one)
        best = min(best, rates[one])
    return best


def _rate(projects: Projects, left: NDArray[np.float64], one: int) -> float:
    """The rho at which the supporters' money pays for it; infinite where it does not suffice."""
    worth = projects.utilities[:, one]
    has = worth > 0
    worth, money, people = worth[has], left[has], projects.weights[has]
    cost = projects.costs[one]
    if (money * people).sum() < cost * (1 - _CLOSE):
        return float("inf")
    order = np.argsort(money / worth, kind="stable")
    worth, money, people = worth[order], money[order], people[order]
    spent = np.concatenate(([0.0], np.cumsum(money * people)[:-1]))
    rest = np.cumsum((worth * people)[::-1])[::-1]
    rates = (cost - spent) / rest
    enough = rates <= money / worth * (1 + _CLOSE)
    return float(rates[enough][0]) if enough.any() else float("inf")


def _supporters(projects: Projects) -> NDArray[np.int64]:
    return ((projects.utilities > 0) * projects.weights[:, None]).sum(axis=0)
