"""Score: the highest sum of grades wins.

Formula: sum of the values given. Source: Smith, « Range voting » (2000). Tie rule: all with the highest sum win.
Exaggerating pays: for surveys more than for decisions.
"""

from collections.abc import Sequence
from fractions import Fraction

from core.decision_rules.ballots import Grades
from core.decision_rules.outcome import Outcome, by_score


def score(ballots: Grades) -> Outcome:
    """
    >>> import numpy as np
    >>> said = np.array([[2, 1], [2, 2], [0, 1]])
    >>> score(Grades(("a", "b"), ("0", "1", "2"), (0, 1, 2), said, np.ones(3, int))).scores
    {'a': Fraction(4, 1), 'b': Fraction(4, 1)}
    """
    return by_score(ballots.candidates, sums(ballots.values, ballots.tallies))


def sums(values: Sequence[Fraction | int], tallies: Sequence[Sequence[int]]) -> list[Fraction | int]:
    """By candidate, what the grades count together."""
    return [sum(value * count for value, count in zip(values, tally, strict=True)) for tally in tallies]
