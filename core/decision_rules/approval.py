"""Approval: whoever most ballots approve wins.

Formula: number of ballots that approve. Source: Brams and Fishburn, « Approval voting » (1978). Tie rule: all with the
most win.
"""

from core.decision_rules.ballots import Approvals
from core.decision_rules.outcome import Outcome, by_score


def approval(ballots: Approvals) -> Outcome:
    """
    >>> import numpy as np
    >>> said = np.array([[True, True, False], [False, True, True]])
    >>> approval(Approvals(("a", "b", "c"), said, np.array([2, 1]))).ranking
    (('b',), ('a',), ('c',))
    """
    counts = (ballots.approved * ballots.weights[:, None]).sum(axis=0)
    return by_score(ballots.candidates, [int(count) for count in counts])
