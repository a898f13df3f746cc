"""Single transferable vote: several seats in proportion.

Formula: Droop quota floor(valid / (seats + 1)) + 1, fixed; whoever reaches it is elected and the surplus goes on at
surplus / votes held, on every ballot held (weighted inclusive Gregory), exactly in fractions; where nobody reaches it
the lowest is dropped. Equal ranks split equally. Source: Tideman, « The single transferable vote » (Journal of Economic
Perspectives 9, 1995). Tie rule: the latest earlier round that tells them apart, then the order of the list, and the
outcome says it was met.
"""

from collections.abc import Sequence
from fractions import Fraction

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome

Round = dict[int, Fraction]


def stv(ballots: Rankings, *, seats: int = 1) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> food = ranked("4: oranges", "2: pears oranges", "8: chocolate strawberries", "4: chocolate sweets",
    ...               "1: strawberries", "1: sweets")
    >>> stv(food, seats=3).winners
    ('chocolate', 'oranges', 'strawberries')
    """
    names = ballots.candidates
    piles = [
        (_tiers(row, len(names)), Fraction(int(weight)))
        for row, weight in zip(ballots.ranks.tolist(), ballots.weights, strict=True)
    ]
    piles = [(tiers, weight) for tiers, weight in piles if tiers]
    quota = sum((weight for _, weight in piles), Fraction(0)) // (seats + 1) + 1
    standing = list(range(len(names)))
    elected: list[int] = []
    dropped: list[int] = []
    rounds: list[Round] = []
    tied = False
    while standing and len(elected) < seats:
        rounds.append(_held(piles, standing))
        if len(standing) + len(elected) <= seats:
            elected += _highest_first(standing, rounds)
            break
        reached = [one for one in _highest_first(standing, rounds) if rounds[-1][one] >= quota]
        if reached:
            one = reached[0]
            elected.append(one)
            piles = _passed_on(piles, standing, one, keep=(rounds[-1][one] - quota) / rounds[-1][one])
        else:
            lowest = _highest_first(standing, rounds)
            one = lowest[-1]
            tied = tied or all(held[lowest[-2]] == held[one] for held in rounds)
            dropped.append(one)
        standing.remove(one)
    order = [*elected, *_highest_first([one for one in standing if one not in elected], rounds), *reversed(dropped)]
    said = [{names[one]: float(held) for one, held in each.items()} for each in rounds]
    return Outcome(
        winners=tuple(names[one] for one in elected),
        ranking=tuple((names[one],) for one in order),
        scores={names[one]: held for one, held in (rounds[0] if rounds else {}).items()},
        details={"quota": int(quota), "seats": seats, "rounds": said, "tie_by_order": tied},
    )


Pile = tuple[tuple[tuple[int, ...], ...], Fraction]


def _tiers(row: Sequence[int], size: int) -> tuple[tuple[int, ...], ...]:
    ranks = sorted({rank for rank in row if rank < Rankings.UNRANKED})
    return tuple(tuple(one for one in range(size) if row[one] == rank) for rank in ranks)


def _first(tiers: tuple[tuple[int, ...], ...], standing: Sequence[int]) -> list[int]:
    for tier in tiers:
        if firsts := [one for one in tier if one in standing]:
            return firsts
    return []


def _held(piles: Sequence[Pile], standing: Sequence[int]) -> Round:
    held = dict.fromkeys(standing, Fraction(0))
    for tiers, weight in piles:
        firsts = _first(tiers, standing)
        for one in firsts:
            held[one] += weight / len(firsts)
    return held


def _passed_on(piles: Sequence[Pile], standing: Sequence[int], elected: int, *, keep: Fraction) -> list[Pile]:
    """The part of each ballot that the elected held goes on at the share `keep`; the rest of it is spent."""
    found = []
    for tiers, weight in piles:
        firsts = _first(tiers, standing)
        part = Fraction(1, len(firsts)) if elected in firsts else Fraction(0)
        found.append((tiers, weight * (1 - part + part * keep)))
    return [(tiers, weight) for tiers, weight in found if weight]


def _highest_first(standing: Sequence[int], rounds: Sequence[Round]) -> list[int]:
    return sorted(standing, key=lambda one: ([-held.get(one, Fraction(0)) for held in reversed(rounds)], one))
