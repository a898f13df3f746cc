"""Knows earlier groups again in new ones, so that their ids stay."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from core.voices.ideas.model import Grouping, Idea


def kept_ids(found: Grouping, before: Grouping) -> Grouping:
    """An idea that holds most members of an earlier one is that one; no other takes its id."""
    matched = _matched(found, before.ideas)
    unused = _unused_ids(before)
    return replace(found, ideas=tuple(replace(idea, id=matched.get(idea.id) or next(unused)) for idea in found.ideas))


def _matched(found: Grouping, earlier: Sequence[Idea]) -> dict[str, str]:
    """The earlier id by the new one; those with most in common first."""
    place = dict.fromkeys((*found.rest, *found.others), "")
    place |= {seq: idea.id for idea in found.ideas for seq in idea.members}
    counted = {idea.id: sum(seq in place for seq in idea.members) for idea in earlier}
    common = Counter((place[seq], idea.id) for idea in earlier for seq in idea.members if place.get(seq))
    matched: dict[str, str] = {}
    for (new, old), texts in sorted(common.items(), key=lambda each: (-each[1], each[0])):
        if new not in matched and old not in matched.values() and 2 * texts > counted[old]:
            matched[new] = old
    return matched


def _unused_ids(before: Grouping) -> Iterator[str]:
    taken = {idea.id for idea in before.ideas}
    return (name for name in map("i{}".format, count(1)) if name not in taken)
