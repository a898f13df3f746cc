"""Options that exclude or require one another: what can stand together, and what wins where the winners cannot.

Rule: of all combinations that can stand together, the one that holds most votes; then the cheaper; then the smallest
public hash of its options. It is the plain winner of each criterion whenever those can stand together.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Protocol

from core.decision_rules.ties import tie_hash
from core.pricing.model import PriceOption


class Criterion(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def options(self) -> tuple[PriceOption, ...]: ...


def clashes(chosen: Iterable[PriceOption]) -> list[tuple[PriceOption, str]]:
    """Each chosen option with the id of one that it excludes and that is chosen, or requires and that is not."""
    options = tuple(chosen)
    ids = {option.id for option in options}
    found = [(option, other) for option in options for other in option.excludes if other in ids]
    return found + [(option, other) for option in options for other in option.requires if other not in ids]


def stands(chosen: Iterable[PriceOption]) -> bool:
    return not clashes(chosen)


def best_feasible(
    criteria: Sequence[Criterion], votes: Mapping[str, Mapping[str, Fraction]], *, root: str = ""
) -> tuple[PriceOption, ...] | None:
    """One option a criterion that has votes; None where nothing can stand together.

    Branches that cannot reach the best found so far are left out: the options of each criterion come by falling votes.
    """
    voted = [criterion for criterion in criteria if sum(votes.get(criterion.id, {}).values(), Fraction(0))]
    ranked = [sorted(each.options, key=lambda o, c=each: -votes[c.id].get(o.id, Fraction(0))) for each in voted]  # type: ignore[misc]
    tops = [votes[each.id].get(options[0].id, Fraction(0)) for each, options in zip(voted, ranked, strict=True)]
    places = {option.id: place for place, options in enumerate(ranked) for option in options}
    best: tuple[tuple[Fraction, int, str], tuple[PriceOption, ...]] | None = None

    def search(place: int, chosen: tuple[PriceOption, ...], held: Fraction) -> None:
        nonlocal best
        if best is not None and held + sum(tops[place:], Fraction(0)) < -best[0][0]:
            return
        if place == len(voted):
            if stands(chosen):
                key = (-held, sum(o.delta for o in chosen), tie_hash(root, "|".join(o.id for o in chosen)))
                best = (key, chosen) if best is None or key < best[0] else best
            return
        for option in ranked[place]:
            if not _may_follow(option, place, chosen, places):
                continue
            more = votes[voted[place].id].get(option.id, Fraction(0))
            search(place + 1, (*chosen, option), held + more)

    search(0, (), Fraction(0))
    return best[1] if best else None


def _may_follow(option: PriceOption, place: int, chosen: tuple[PriceOption, ...], places: Mapping[str, int]) -> bool:
    """Whether nothing chosen so far rules it out: what is still to be chosen could not mend that."""
    ids = {each.id for each in chosen}
    if any(other in ids for other in option.excludes) or any(option.id in each.excludes for each in chosen):
        return False
    if any(places.get(other, -1) < place and other not in ids for other in option.requires):
        return False
    return all(places.get(other) != place or other == option.id for each in chosen for other in each.requires)
