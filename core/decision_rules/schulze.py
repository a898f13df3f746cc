"""Schulze: the strongest chain of duels decides, by margins.

Formula: p(a, b) is the widest path from a to b, as wide as its narrowest margin; a wins if p(a, b) >= p(b, a) for all
b. Source: Schulze, « A new monotonic, clone-independent... » (Social Choice and Welfare 36, 2011). Tie rule: all whom
nobody's chains beat win.
"""

import numpy as np

from core.decision_rules.ballots import Rankings, Whole
from core.decision_rules.outcome import Outcome, layers


def schulze(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> schulze(ranked("4: a b c", "3: b c a", "2: c a b")).ranking
    (('a',), ('b',), ('c',))
    """
    paths = widest_paths(ballots.margins)
    ranking = layers(ballots.candidates, lambda a, b: bool(paths[a, b] > paths[b, a]))
    return Outcome(ranking[0] if ranking else (), ranking)


def widest_paths(margins: Whole) -> Whole:
    paths = np.maximum(margins, 0)
    for through in range(len(margins)):
        paths = np.maximum(paths, np.minimum(paths[:, through, None], paths[None, through, :]))
    return paths
