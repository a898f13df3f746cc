"""What a decision rule says of some ballots: who wins, in what order, with which figures."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

Tiers = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Outcome:
    """`winners` are several where the rule itself leaves a tie, none where it names nobody.

    `ranking` goes from best to worst, those who stand equal together. `scores` are exact: a count, or a fraction.
    `details` holds what else the rule shows, ready for JSON.
    """

    winners: tuple[str, ...]
    ranking: Tiers = ()
    scores: Mapping[str, Fraction] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)


def by_score(names: Sequence[str], scores: Iterable[Fraction | int], **details: Any) -> Outcome:
    """The highest score wins; equal scores stand together, in the order of the names.

    >>> by_score(("a", "b", "c"), (2, 5, 2)).ranking
    (('b',), ('a', 'c'))
    """
    exact = {name: Fraction(score) for name, score in zip(names, scores, strict=True)}
    ranking = tiers(names, exact.__getitem__)
    return Outcome(winners=ranking[0] if ranking else (), ranking=ranking, scores=exact, details=details)


def tiers(names: Sequence[str], key: Callable[[str], Any]) -> Tiers:
    """The names by a key, the highest first."""
    keys = sorted({key(name) for name in names}, reverse=True)
    return tuple(tuple(name for name in names if key(name) == each) for each in keys)


def layers(names: Sequence[str], above: Callable[[int, int], bool]) -> Tiers:
    """The tiers of a relation without cycles: each holds those whom nobody left stands above."""
    left = list(range(len(names)))
    found = []
    while left:
        tops = [one for one in left if not any(above(other, one) for other in left if other != one)]
        found.append(tuple(names[one] for one in tops))
        left = [one for one in left if one not in tops]
    return tuple(found)
