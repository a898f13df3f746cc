"""Copeland: who wins most duels, half a point for a draw. Ties are frequent: for information.

Formula: duels won + drawn / 2. Source: Copeland (1951), after Llull (1299). Tie rule: all with the highest score win.
"""

from fractions import Fraction

import numpy as np

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome, by_score


def copeland(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> copeland(ranked("1: a b c", "1: b c a", "1: c a b")).winners
    ('a', 'b', 'c')
    """
    doubled = np.sign(ballots.margins).sum(axis=1) + len(ballots.candidates) - 1
    return by_score(ballots.candidates, [Fraction(int(score), 2) for score in doubled])
