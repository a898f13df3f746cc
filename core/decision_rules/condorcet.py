"""Condorcet: whoever beats each other one by one. Always shown; it may name nobody.

Formula: a wins if more ballots put a above b than b above a, for every b. Source: Condorcet, « Essai sur
l’application de l’analyse » (1785). Tie rule: none; where nobody beats everybody there is no winner, and the smallest
group whose members each beat everybody outside it (Smith, 1973) says among whom the question stands.
"""

from core.decision_rules.ballots import Rankings, Whole
from core.decision_rules.outcome import Outcome


def condorcet(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> condorcet(ranked("2: a b c", "1: b a c")).winners
    ('a',)
    >>> condorcet(ranked("1: a b c", "1: b c a", "1: c a b")).winners
    ()
    """
    names = ballots.candidates
    groups = smith_groups(ballots.margins)
    ranking = tuple(tuple(names[one] for one in group) for group in groups)
    winner = _beats_all(ballots.margins)
    pairs = {
        name: {other: int(ballots.pairwise[a, b]) for b, other in enumerate(names) if b != a}
        for a, name in enumerate(names)
    }
    return Outcome(() if winner is None else (names[winner],), ranking, details={"pairwise": pairs})


def smith_groups(margins: Whole) -> list[list[int]]:
    """The Smith set, then that of the others, and so on: each group beats every later one."""
    left = list(range(len(margins)))
    groups = []
    while left:
        groups.append(_smith(margins, left))
        left = [one for one in left if one not in groups[-1]]
    return groups


def _smith(margins: Whole, among: list[int]) -> list[int]:
    """Grown from whoever beats most: everyone who is not beaten by all inside belongs to it."""
    most = max(among, key=lambda one: sum(margins[one, other] > 0 for other in among))
    inside = {most}
    grown = True
    while grown:
        joining = {o for o in among if o not in inside and any(margins[one, o] <= 0 for one in inside)}
        grown = bool(joining)
        inside |= joining
    return sorted(inside)


def _beats_all(margins: Whole) -> int | None:
    size = len(margins)
    return next((a for a in range(size) if all(margins[a, b] > 0 for b in range(size) if b != a)), None)
