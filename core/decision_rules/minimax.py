"""Minimax (Simpson, Kramer): whose worst defeat is the smallest, by margins.

Formula: score(a) = - max over b of (ballots with b above a - ballots with a above b). Source: Simpson (1969), Kramer
(1977). Tie rule: all with the same smallest worst defeat win. Clones can change it.
"""

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome, by_score


def minimax(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> minimax(ranked("4: a b c", "3: b c a", "2: c a b")).winners
    ('a',)
    """
    names = ballots.candidates
    worst = [
        max((int(ballots.margins[b, a]) for b in range(len(names)) if b != a), default=0) for a in range(len(names))
    ]
    return by_score(names, [-each for each in worst])
