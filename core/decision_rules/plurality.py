"""Plurality: whoever most ballots put first wins.

Formula: sum of first places; a ballot with several firsts splits equally. Source: as old as voting; Brandt et al.,
« Handbook of Computational Social Choice » (2016), ch. 2. Tie rule: all with the most win. With a `threshold` (share
of the ballots that name somebody, 0-1) nobody wins below it.
"""

from fractions import Fraction

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome, by_score


def plurality(ballots: Rankings, *, threshold: Fraction = Fraction(0)) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> plurality(ranked("5: a b c", "4: b c a", "2: c b a")).winners
    ('a',)
    >>> plurality(ranked("5: a b c", "4: b c a", "2: c b a"), threshold=Fraction(1, 2)).winners
    ()
    """
    held, unit = ballots.firsts(range(len(ballots.candidates)))
    found = by_score(ballots.candidates, [Fraction(each, unit) for each in held])
    named = Fraction(sum(held), unit)
    reached = tuple(name for name in found.winners if found.scores[name] >= threshold * named)
    return Outcome(reached if named else (), found.ranking, found.scores)
