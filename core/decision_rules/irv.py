"""Instant-runoff voting: the lowest is dropped, their ballots go on, until somebody holds more than half.

Formula: at each round, first choices among those standing; equal first choices split; a ballot with nobody standing is
exhausted. Source: Ware (1871); Brandt et al. (2016), ch. 2. Tie rule for the lowest: fewest in the latest earlier
round that tells them apart; where none does, each is dropped in turn and whoever wins in one of these worlds wins.
"""

from collections.abc import Sequence
from fractions import Fraction

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome

Round = dict[int, Fraction]


def irv(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> irv(ranked("4: a b c", "3: b c a", "2: c b a")).winners
    ('b',)
    """
    names = ballots.candidates
    everyone = tuple(range(len(names)))
    ends: dict[tuple[int, ...], tuple[list[Round], list[int]]] = {}
    worlds: list[tuple[tuple[int, ...], list[Round], list[int]]] = [(everyone, [], [])]
    seen: set[tuple[int, ...]] = set()
    while worlds:
        standing, rounds, dropped = worlds.pop(0)
        if standing in seen or not standing:
            continue
        seen.add(standing)
        rounds = [*rounds, _count(ballots, standing)]
        if winners := _winners(rounds[-1]):
            ends.setdefault(winners, (rounds, dropped))
            continue
        worlds += [(_without(standing, lowest), rounds, [*dropped, lowest]) for lowest in _lowest(rounds)]
    found = sorted({one for winners in ends for one in winners})
    rounds, dropped = next(iter(ends.values()), ([], []))
    return Outcome(
        winners=tuple(names[one] for one in found),
        ranking=_ranking(names, found, rounds, dropped),
        scores={names[one]: held for one, held in (rounds[0] if rounds else {}).items()},
        details={"rounds": [{names[one]: float(held) for one, held in each.items()} for each in rounds]},
    )


def _without(standing: tuple[int, ...], lowest: int) -> tuple[int, ...]:
    return tuple(one for one in standing if one != lowest)


def _count(ballots: Rankings, standing: Sequence[int]) -> Round:
    held, unit = ballots.firsts(standing)
    return {one: Fraction(each, unit) for one, each in zip(standing, held, strict=True)}


def _winners(held: Round) -> tuple[int, ...]:
    """Whoever holds more than half of what is not exhausted, or stands last; all, where nobody holds anything."""
    whole = sum(held.values(), Fraction(0))
    if not whole:
        return tuple(held)
    return tuple(one for one, votes in held.items() if 2 * votes > whole or len(held) == 1)


def _lowest(rounds: Sequence[Round]) -> list[int]:
    """Those to drop: one, or several where no round so far tells them apart."""
    lowest = list(rounds[-1])
    for held in reversed(rounds):
        fewest = min(held[one] for one in lowest)
        lowest = [one for one in lowest if held[one] == fewest]
        if len(lowest) == 1:
            break
    return lowest


def _ranking(
    names: Sequence[str], winners: Sequence[int], rounds: Sequence[Round], dropped: Sequence[int]
) -> tuple[tuple[str, ...], ...]:
    """The winners, then those still standing by what they held, then whoever was dropped last."""
    if not rounds:
        return ()
    last = rounds[-1]
    standing = [one for one in last if one not in winners]
    counts = sorted({last[one] for one in standing}, reverse=True)
    tiers = [tuple(winners), *(tuple(one for one in standing if last[one] == count) for count in counts)]
    tiers += [(one,) for one in reversed(dropped) if one not in winners]
    return tuple(tuple(names[one] for one in tier) for tier in tiers)
