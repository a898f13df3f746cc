"""Median option: of options that go from the least to the most, the one in the middle of the votes.

Formula: options by rising price; the first at which half of the votes are reached (weighted lower median). Source:
Black, « The theory of committees and elections » (1958); Moulin (1980): nobody gains by exaggerating where everyone has
one best level. Choose it for graded criteria: 3, 4 or 6 months; levels of pay. Tie rule: the lower; options at the same
price stand by the public hash of `ties.py`.
"""

from collections.abc import Sequence
from fractions import Fraction

from core.decision_rules.option_by_option import Retained, Votes
from core.decision_rules.ties import tie_hash


def retain_median(votes: Votes, deltas: Sequence[tuple[str, int]], *, root: str = "") -> Retained:
    """From votes (or weighted shares) by option and (option, delta in mils).

    >>> retain_median({"3": 4, "4": 3, "6": 4}, [("3", 0), ("4", 10), ("6", 30)])
    Retained(winner='4', tied=(), lead=Fraction(3, 22))
    >>> retain_median({"3": 1, "6": 1}, [("3", 0), ("6", 30)])
    Retained(winner='3', tied=('3', '6'), lead=Fraction(0, 1))
    """
    total = sum((Fraction(votes.get(option, 0)) for option, _ in deltas), Fraction(0))
    if not total:
        return Retained(winner=None, tied=(), lead=Fraction(0))
    order = sorted(deltas, key=lambda each: (each[1], tie_hash(root, each[0])))
    seen = Fraction(0)
    for place, (option, _) in enumerate(order):
        before, seen = seen, seen + Fraction(votes.get(option, 0))
        if 2 * seen >= total:
            following = next((o for o, _ in order[place + 1 :] if votes.get(o, 0)), None)
            tied = (option, following) if 2 * seen == total and following else ()
            lead = min(
                (seen / total - Fraction(1, 2)) if seen < total else Fraction(1, 2), Fraction(1, 2) - before / total
            )
            return Retained(winner=option, tied=tied, lead=lead)
    raise AssertionError("half of the votes is reached by the last option")
