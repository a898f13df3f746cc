"""Sets of things to compare: each thing as often as the others, each pair nearly so, the same when drawn again."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from random import Random

SWAPS = 800

Sets = tuple[tuple[str, ...], ...]


@lru_cache(maxsize=2_000)
def balanced_sets(items: tuple[str, ...], *, size: int, sets: int, seed: str) -> Sets:
    """Every item stands in as many sets as any other, one more or less; items are swapped until pairs meet evenly."""
    chance = Random(seed)
    drawn = list(_drawn(items, size, sets, chance))
    least = _unevenness(drawn)
    for _ in range(SWAPS if items and sets > 1 else 0):
        swapped = _swapped(drawn, chance)
        found = _unevenness(swapped)
        if found <= least:
            drawn, least = swapped, found
    return tuple(tuple(chance.sample(each, len(each))) for each in drawn)


def _drawn(items: Sequence[str], size: int, sets: int, chance: Random) -> Iterator[list[str]]:
    """Each set takes the items shown least so far; chance decides between equals."""
    shown: Counter[str] = Counter()
    for _ in range(sets):
        shuffled = chance.sample(items, len(items))
        chosen = sorted(shuffled, key=lambda item: shown[item])[:size]
        shown.update(chosen)
        yield chosen


def _swapped(drawn: list[list[str]], chance: Random) -> list[list[str]]:
    """Two sets exchange an item that the other lacks; as they were, where the two drawn cannot be exchanged."""
    left, right = chance.sample(range(len(drawn)), 2)
    given, taken = chance.choice(drawn[left]), chance.choice(drawn[right])
    if given in drawn[right] or taken in drawn[left]:
        return drawn
    swapped = list(drawn)
    swapped[left] = [taken if item == given else item for item in drawn[left]]
    swapped[right] = [given if item == taken else item for item in drawn[right]]
    return swapped


def _unevenness(drawn: list[list[str]]) -> int:
    """The least where every pair meets as often: the squares of how often each does, summed."""
    met = Counter(pair for each in drawn for pair in combinations(sorted(each), 2))
    return sum(times * times for times in met.values())
