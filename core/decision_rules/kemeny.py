"""Kemeny: the order that agrees with most duels of most ballots. Exact, for few options.

Formula: the order maximising the sum of P[a, b] over a placed above b. Source: Kemeny, « Mathematics without
numbers » (1959); exact search over sets of options (Held and Karp, 1962). Tie rule: everybody first in some best order
wins; among equal best orders the printed one follows the order of the list, and its score says how many pairs agree.
"""

import numpy as np

from core.decision_rules.ballots import Rankings, Whole
from core.decision_rules.outcome import Outcome
from core.problems import Refused, problem

MOST_OPTIONS = 18  # 2^18 sets: about a second and 40 MB


def kemeny(ballots: Rankings) -> Outcome:
    """Raises Refused beyond MOST_OPTIONS.

    >>> from core.decision_rules.examples import ranked
    >>> kemeny(ranked("4: a b c", "3: b c a", "2: c a b")).ranking
    (('a',), ('b',), ('c',))
    """
    size = len(ballots.candidates)
    if size > MOST_OPTIONS:
        raise Refused(problem("options_too_many", most=MOST_OPTIONS))
    above = _above_sets(ballots.pairwise)
    best = _best_of_sets(above)
    everyone = (1 << size) - 1
    order, left = [], everyone
    while left:
        order.append(_tops(left, above, best)[0])
        left &= ~(1 << order[-1])
    names = ballots.candidates
    winners = tuple(names[one] for one in _tops(everyone, above, best)) if size else ()
    return Outcome(winners, tuple((names[one],) for one in order), details={"score": int(best[everyone])})


def _above_sets(pairwise: Whole) -> Whole:
    """`above[c, S]`: how many duels c wins when placed above the set S, one bit a candidate."""
    size = len(pairwise)
    above = np.zeros((size, 1 << size), dtype=np.int64)
    for bit in range(size):
        half = 1 << bit
        above[:, half : 2 * half] = above[:, :half] + pairwise[:, bit, None]
    return above


def _best_of_sets(above: Whole) -> Whole:
    """The best score of an order of each set: its top first, then the best of the rest."""
    size = len(above)
    best = np.zeros(1 << size, dtype=np.int64)
    sets = np.arange(1 << size)
    members = np.array([int(each).bit_count() for each in sets])
    for count in range(1, size + 1):
        of_size = sets[members == count]
        for top in range(size):
            having = of_size[(of_size >> top) & 1 == 1]
            rest = having & ~(1 << top)
            best[having] = np.maximum(best[having], above[top, rest] + best[rest])
    return best


def _tops(of_set: int, above: Whole, best: Whole) -> list[int]:
    members = [one for one in range(len(above)) if of_set >> one & 1]
    return [one for one in members if above[one, of_set & ~(1 << one)] + best[of_set & ~(1 << one)] == best[of_set]]
