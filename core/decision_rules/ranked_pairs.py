"""Ranked Pairs (Tideman): duels are locked from the widest margin to the narrowest, but never against those locked.

Formula: take the margins from the widest; lock a over b unless b already stands over a through locked duels. Source:
Tideman, « Independence of clones » (Social Choice and Welfare 4, 1987), on margins. Tie rule: equal margins are tried
in every order that matters, and whoever wins in one of them wins; the ranking keeps what all orders agree on. Beyond
`MOST_ORDERS` states, or `MOST_CIRCULAR` duels that close circles, equal margins that close a circle together are all
left out, and the outcome says so.
"""

from collections.abc import Iterator
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from core.decision_rules.ballots import Rankings, Whole
from core.decision_rules.outcome import Outcome, layers

MOST_ORDERS = 2_000
MOST_CIRCULAR = 60
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
    start = np.zeros((len(names), len(names)), dtype=bool)
    orders, simplified = {start.tobytes(): start}, False
    for equal in _by_width(ballots.margins):
        reached: dict[bytes, Locked] = {}
        too_many = any(_circular(locked, equal) > MOST_CIRCULAR for locked in orders.values())
        for locked in () if too_many else orders.values():
            reached |= {each.tobytes(): each for each in _lock_equal(locked, equal, most=MOST_ORDERS)}
        if too_many or len(reached) >= MOST_ORDERS:
            simplified = True
            reached = {each.tobytes(): each for each in (_lock_unopposed(o, equal) for o in orders.values())}
        orders = reached
    agreed = np.logical_and.reduce(list(orders.values()))
    ranking = layers(names, lambda a, b: bool(agreed[a, b]))
    winning = np.logical_or.reduce([~locked.any(axis=0) for locked in orders.values()])
    winners = tuple(name for name, wins in zip(names, winning, strict=True) if wins)
    return Outcome(winners, ranking, details={"orders": len(orders), "simplified": simplified})


def _by_width(margins: Whole) -> Iterator[list[Duel]]:
    duels = [(a, b) for a, b in np.argwhere(margins > 0).tolist()]
    for _, equal in groupby(sorted(duels, key=lambda duel: -margins[duel]), key=lambda duel: margins[duel]):
        yield list(equal)


def _lock_equal(locked: Locked, duels: list[Duel], *, most: int) -> Iterator[Locked]:
    """Every end that locking these duels in some order has; up to `most`."""
    ends: dict[bytes, Locked] = {}
    seen: set[bytes] = set()
    waiting = [locked]
    while waiting and len(seen) < most:
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
    yield from ends.values()


def _circular(locked: Locked, duels: list[Duel]) -> int:
    """How many of these duels close a circle, were they all locked."""
    free = [(a, b) for a, b in duels if not locked[a, b] and not locked[b, a]]
    whole = _with_all(locked, free)
    return sum(bool(whole[b, a]) for a, b in free)


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
