"""Borda: a point for everyone ranked below, half a point for everyone tied with. For information, never to decide.

Formula: score(a) = sum of (number below a) + (number tied with a) / 2. Source: Borda, « Mémoire sur les élections au
scrutin » (1781). Tie rule: all with the highest score win. Burying a rival or entering clones moves it easily.
"""

from fractions import Fraction

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome, by_score


def borda(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> borda(ranked("3: a b c", "2: b c a")).scores
    {'a': Fraction(6, 1), 'b': Fraction(7, 1), 'c': Fraction(2, 1)}
    """
    others = len(ballots.candidates) - 1
    doubled = (ballots.margins.sum(axis=1) + others * ballots.total).tolist()
    return by_score(ballots.candidates, [Fraction(score, 2) for score in doubled])
