"""Instant-runoff voting: the lowest is dropped, their ballots go on, until somebody holds more than half.

Formula: at each round, first choices among those standing; equal first choices split; a ballot with nobody standing is
exhausted; all who hold nothing are dropped at once, for nothing goes on. Source: Ware (1871); Brandt et al. (2016), ch.
2. Tie rule for the lowest: fewest in the latest earlier round that tells them apart; where none does, each is dropped
in turn and whoever wins in one of these worlds wins. Beyond `MOST_WORLDS` of them, those tied for the lowest are
dropped together, all win where nobody else stands, and the outcome says so.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.decision_rules.ballots import Rankings
from core.decision_rules.outcome import Outcome

MOST_WORLDS = 500
Round = dict[int, Fraction]
Tier = tuple[int, ...]


@dataclass(frozen=True)
class World:
    """One order of dropping. `tiers` are those standing, the lowest first, as the rounds so far tell them apart."""

    tiers: tuple[Tier, ...]
    rounds: tuple[Round, ...] = ()
    dropped: tuple[Tier, ...] = ()
    winners: Tier = ()

    def without(self, out: Tier) -> "World":
        left = (tuple(one for one in tier if one not in out) for tier in self.tiers)
        return World(tuple(tier for tier in left if tier), self.rounds, (*self.dropped, out))


def irv(ballots: Rankings) -> Outcome:
    """
    >>> from core.decision_rules.examples import ranked
    >>> irv(ranked("4: a b c", "3: b c a", "2: c b a")).winners
    ('b',)
    """
    names = ballots.candidates
    ends, worlds = _ends(ballots, together=False)
    simplified = worlds > MOST_WORLDS
    if simplified:
        ends, worlds = _ends(ballots, together=True)
    found = sorted({one for world in ends for one in world.winners})
    rounds = ends[0].rounds if ends else ()
    return Outcome(
        winners=tuple(names[one] for one in found),
        ranking=_ranking(names, found, ends[0]) if ends else (),
        scores={names[one]: held for one, held in (rounds[0] if rounds else {}).items()},
        details={
            "rounds": [{names[one]: float(held) for one, held in each.items()} for each in rounds],
            "worlds": worlds,
            "simplified": simplified,
        },
    )


def _ends(ballots: Rankings, *, together: bool) -> tuple[list[World], int]:
    """Every end, and how many worlds were met on the way: the search stops at the first one beyond MOST_WORLDS."""
    counts: dict[Tier, Round] = {}
    seen: set[tuple[Tier, ...]] = set()
    ends = []
    everyone = tuple(range(len(ballots.candidates)))
    waiting: deque[tuple[World, Tier]] = deque([(World((everyone,)), ())] if everyone else [])
    while waiting and len(seen) <= MOST_WORLDS:
        earlier, out = waiting.popleft()
        before = earlier.without(out) if out else earlier
        standing = tuple(sorted(one for tier in before.tiers for one in tier))
        if standing not in counts:
            counts[standing] = _count(ballots, standing)
        held = counts[standing]
        world = World(_told_apart(before.tiers, held), (*before.rounds, held), before.dropped)
        if world.tiers in seen:
            continue
        seen.add(world.tiers)
        if winners := _winners(world.tiers, held, together=together):
            ends.append(World(world.tiers, world.rounds, world.dropped, winners))
            continue
        lowest = world.tiers[0]
        at_once = [lowest] if together or not held[lowest[0]] else [(one,) for one in lowest]
        waiting.extend((world, out) for out in at_once)
    return ends, len(seen)


def _count(ballots: Rankings, standing: Sequence[int]) -> Round:
    held, unit = ballots.firsts(standing)
    return {one: Fraction(each, unit) for one, each in zip(standing, held, strict=True)}


def _told_apart(tiers: Sequence[Tier], held: Round) -> tuple[Tier, ...]:
    """By what they hold now, then as the rounds before told them apart."""
    levels = (tuple(one for one in tier if held[one] == few) for few in sorted({*held.values()}) for tier in tiers)
    return tuple(level for level in levels if level)


def _winners(tiers: Sequence[Tier], held: Round, *, together: bool) -> Tier:
    """Whoever holds more than half of what is not exhausted, or stands last; all, where nothing tells them apart."""
    whole = sum(held.values(), Fraction(0))
    if not whole or len(held) == 1 or (together and len(tiers) == 1):
        return tuple(held)
    return tuple(one for one, votes in held.items() if 2 * votes > whole)


def _ranking(names: Sequence[str], winners: Sequence[int], end: World) -> tuple[tuple[str, ...], ...]:
    """The winners, then those still standing by what they held, then whoever was dropped last."""
    last = end.rounds[-1]
    standing = [one for one in last if one not in winners]
    counts = sorted({last[one] for one in standing}, reverse=True)
    tiers = [tuple(winners), *(tuple(one for one in standing if last[one] == count) for count in counts)]
    tiers += [tuple(one for one in out if one not in winners) for out in reversed(end.dropped)]
    return tuple(tuple(names[one] for one in tier) for tier in tiers if tier)
