"""Majority judgment: the best median grade wins; equal medians are told apart by the grades around them. Exact.

Formula: the majority value, that is the medians found one after another as each is taken away, read here from the
counts: at the median grade g (lower one, position (n + 1) // 2 from the worst), the larger group of those above and
below decides first; then the grade moves towards them, and so on. Source: Balinski and Laraki, « Majority Judgment »
(MIT Press, 2010). Tie rule: only equal counts stay tied. Every candidate needs as many grades: a blank is the worst.
"""

from collections.abc import Sequence
from fractions import Fraction

from core.decision_rules.ballots import Grades
from core.decision_rules.outcome import Outcome, tiers

Key = tuple[tuple[int, int], ...]


def majority_judgment(ballots: Grades) -> Outcome:
    """
    >>> import numpy as np
    >>> said = np.array([[2, 1], [2, 2], [0, 1]])
    >>> majority_judgment(Grades(("a", "b"), ("bad", "fair", "good"), (0, 1, 2), said, np.ones(3, int))).winners
    ('a',)
    """
    return judge(ballots.candidates, ballots.tallies)


def judge(names: Sequence[str], tallies: Sequence[Sequence[int]]) -> Outcome:
    """From counts by grade, the worst first; shares of the voters above and below the median, 0-1."""
    by_name = dict(zip(names, tallies, strict=True))
    keys = {name: majority_key(tally) for name, tally in by_name.items()}
    ranking = tiers(names, keys.__getitem__)
    medians = {name: median_grade(tally) for name, tally in by_name.items()}
    return Outcome(
        winners=ranking[0] if ranking else (),
        ranking=ranking,
        details={
            "median": medians,
            "above": {n: _share(sum(tally[medians[n] + 1 :]), tally) for n, tally in by_name.items()},
            "below": {n: _share(sum(tally[: medians[n]]), tally) for n, tally in by_name.items()},
        },
    )


def median_grade(tally: Sequence[int]) -> int:
    """The place of the lower median grade, 0 the worst.

    >>> median_grade([1, 0, 1])
    0
    """
    middle = (sum(tally) + 1) // 2
    so_far = 0
    for place, count in enumerate(tally):
        so_far += count
        if count and so_far >= middle:
            return place
    return 0


def majority_key(tally: Sequence[int]) -> Key:
    """Greater is better; two tallies of as many voters compare as their majority values do.

    >>> majority_key([1, 1, 1]) > majority_key([1, 2, 0])
    True
    """
    left = list(tally)
    key = []
    for _ in left:
        median = median_grade(left)
        above, below = sum(left[median + 1 :]), sum(left[:median])
        upwards = above > below
        key.append((median, above if upwards else -below))
        towards = range(median + 1, len(left)) if upwards else range(median - 1, -1, -1)
        neighbour = next((place for place in towards if left[place]), None)
        if neighbour is None:
            break
        left[neighbour] += left[median]
        left[median] = 0
    return tuple(key)


def _share(count: int, tally: Sequence[int]) -> float:
    return float(Fraction(count, sum(tally))) if sum(tally) else 0.0
