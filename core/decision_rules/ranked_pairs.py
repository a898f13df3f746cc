"""Ranked Pairs (Tideman): duels are locked from the widest margin to the narrowest, but never against those locked.

Formula: take the margins from the widest; lock a over b unless b already stands over a through locked duels. Source:
Tideman, « Independence of clones » (Social Choice and Welfare 4, 1987), on margins. Tie rule: equal margins are tried
in every order that matters, and whoever wins in one of them wins; the ranking keeps what all orders agree on. Where
that takes more than `MOST_ORDERS` states, equal margins that close a circle together are all left out, and the outcome
says so; at every width where the whole would take more than `MOST_STEPS`.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from core.decision_rules.ballots import Rankings, Whole
from core.decision_rules.outcome import Outcome, layers

MOST_ORDERS = 2_000
MOST_STEPS = 5_000_000  # duels looked at in all orders, times the candidates: as many whatever these are called
Locked = NDArray[np.bool_]  # locked[a, b]: a stands above b, directly or through others
Duel = tuple[int, int]


def ranked_pairs(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> ranked_pairs(ranked("4: a b c", "3: b c a", "2: c a b")).ranking
    (('a',), ('b',), ('c',))
    >>> ranked_pairs(ranked("1: a b c", "1: b c a", "1: c a b")).winners
    ('a', 'b', 'c')
    """
    names = ballots.candidates
    classes = list(_by_width(ballots.margins))
    start = np.zeros((len(names), len(names)), dtype=bool)
    orders, simplified = _followed(start, classes)
    agreed = np.logical_and.reduce(orders)
    ranking = layers(names, lambda a, b: bool(agreed[a, b]))
    winning = np.logical_or.reduce([~locked.any(axis=0) for locked in orders])
    winners = tuple(name for name, wins in zip(names, winning, strict=True) if wins)
    return Outcome(winners, ranking, details={"orders": len(orders), "simplified": simplified})


def _by_width(margins: Whole) -> Iterator[list[Duel]]:
    duels = [(a, b) for a, b in np.argwhere(margins > 0).tolist()]
    for _, equal in groupby(sorted(duels, key=lambda duel: -margins[duel]), key=lambda duel: margins[duel]):
        yield list(equal)


def _followed(start: Locked, classes: Sequence[list[Duel]]) -> tuple[list[Locked], bool]:
    """Where the orders of equal duels lead to, and whether some were left out together."""
    orders, simplified, left = [start], False, MOST_STEPS
    for equal in classes:
        step = len(equal) * len(start)
        reached: dict[bytes, Locked] = {}
        most = 0
        for locked in orders:
            ends, states = _lock_equal(locked, equal, most=min(MOST_ORDERS, left // step))
            left -= states * step
            if left < 0:
                return [reduce(_lock_unopposed, classes, start)], True
            most = max(most, states)
            reached |= {each.tobytes(): each for each in ends}
        if max(most, len(reached)) > MOST_ORDERS:
            simplified = True
            reached = {each.tobytes(): each for each in (_lock_unopposed(locked, equal) for locked in orders)}
        orders = list(reached.values())
    return orders, simplified


def _lock_equal(locked: Locked, duels: list[Duel], *, most: int) -> tuple[list[Locked], int]:
    """Every end that locking these duels in some order has, and through how many states: `most`, or one more."""
    ends: dict[bytes, Locked] = {}
    seen: set[bytes] = set()
    waiting = [locked]
    while waiting and len(seen) <= most:
        state = waiting.pop()
        if state.tobytes() in seen:
            continue
        seen.add(state.tobytes())
        free = [(a, b) for a, b in duels if not state[a, b] and not state[b, a]]
        whole = _with_all(state, free)
        if not (whole & whole.T).any():
            ends[whole.tobytes()] = whole
            continue
        circular = [(a, b) for a, b in free if whole[b, a]]
        settled = _with_all(state, [duel for duel in free if duel not in circular])
        waiting += [_with(settled, duel) for duel in circular if not settled[duel[::-1]]]
    return list(ends.values()), len(seen)


def _lock_unopposed(locked: Locked, duels: list[Duel]) -> Locked:
    free = [(a, b) for a, b in duels if not locked[b, a]]
    whole = _with_all(locked, free)
    return _with_all(locked, [(a, b) for a, b in free if not whole[b, a]])


def _with_all(locked: Locked, duels: list[Duel]) -> Locked:
    for duel in duels:
        locked = _with(locked, duel)
    return locked


def _with(locked: Locked, duel: Duel) -> Locked:
    """Whoever stands above the winner now stands above the loser, and above all below them."""
    winner, loser = duel
    above = locked[:, winner].copy()
    above[winner] = True
    below = locked[loser].copy()
    below[loser] = True
    return locked | np.outer(above, below)
