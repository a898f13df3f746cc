"""STAR: the two highest sums, then whichever of the two more ballots prefer.

Formula: score, then automatic runoff. Source: Equal Vote Coalition, « STAR voting » (2014), its official tie rules: a
tie for a place in the runoff goes to who wins the duels among the tied, then to who has most of the best grade; a tied
runoff goes to the higher sum, then to who has most of the best grade. Tie rule: those left equal win together.
"""

from collections.abc import Sequence

import numpy as np

from core.decision_rules.ballots import Grades, Whole
from core.decision_rules.outcome import Outcome
from core.decision_rules.score import score


def star(ballots: Grades) -> Outcome:
    """
    >>> said = np.array([[5, 4, 0]] * 3 + [[0, 1, 5]] * 2 + [[5, 0, 4]])
    >>> star(Grades(("a", "b", "c"), tuple("012345"), tuple(range(6)), said, np.ones(6, int))).winners
    ('a',)
    """
    names = ballots.candidates
    sums = score(ballots)
    if len(names) < 2:
        return sums
    margins = ballots.ranked().margins
    bests = [tally[-1] for tally in ballots.tallies]
    totals = [sums.scores[name] for name in names]
    order = sorted(range(len(names)), key=lambda one: -totals[one])
    finalists = _finalists(order, totals, margins, bests)
    winners = _runoff(finalists, totals, margins, bests)
    rest = tuple(tuple(name for name in tier if name not in {names[w] for w in winners}) for tier in sums.ranking)
    ranking = (tuple(names[one] for one in winners), *_second(names, finalists, winners), *rest)
    said = {"finalists": [names[one] for one in finalists]}
    return Outcome(tuple(names[one] for one in winners), _once(ranking), sums.scores, said)


def _finalists(order: Sequence[int], totals: Sequence, margins: Whole, bests: Sequence[int]) -> list[int]:
    """Two; more where nothing tells those tied for the last place apart."""
    found: list[int] = []
    left = list(order)
    while len(found) < 2 and left:
        tied = [one for one in left if totals[one] == max(totals[other] for other in left)]
        if len(found) + len(tied) > 2:
            tied = _strongest(tied, margins, bests)
        found += tied
        left = [one for one in left if one not in found]
    return found


def _runoff(finalists: Sequence[int], totals: Sequence, margins: Whole, bests: Sequence[int]) -> list[int]:
    most = max(_duels(one, finalists, margins) for one in finalists)
    left = [one for one in finalists if _duels(one, finalists, margins) == most]
    for figures in (totals, bests):
        left = [one for one in left if figures[one] == max(figures[other] for other in left)]
    return sorted(left)


def _strongest(tied: list[int], margins: Whole, bests: Sequence[int]) -> list[int]:
    most = max(_duels(one, tied, margins) for one in tied)
    left = [one for one in tied if _duels(one, tied, margins) == most]
    return [one for one in left if bests[one] == max(bests[other] for other in left)]


def _duels(one: int, among: Sequence[int], margins: Whole) -> int:
    return int(sum(np.sign(margins[one, other]) for other in among if other != one))


def _second(names: Sequence[str], finalists: Sequence[int], winners: Sequence[int]) -> list[tuple[str, ...]]:
    return [tuple(names[one] for one in finalists if one not in winners)]


def _once(ranking: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Each name at its best place only, without empty tiers."""
    seen: set[str] = set()
    found = []
    for tier in ranking:
        new = tuple(name for name in tier if name not in seen)
        seen |= set(new)
        found += [new] if new else []
    return tuple(found)
