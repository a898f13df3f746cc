"""Keeps what people know of earlier groups in new ones: their ids, their names, and what was pinned to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from core.voices.ideas.model import Grouping, Idea


def kept_ids(found: Grouping, before: Grouping) -> Grouping:
    """An idea that holds most members of an earlier one is that one; no other takes its id."""
    matched = _matched(found.ideas, before.ideas)
    unused = _unused_ids(before)
    ideas = [replace(idea, id=matched[idea.id].id if idea.id in matched else next(unused)) for idea in found.ideas]
    return _pinned(replace(found, ideas=tuple(ideas)), before)


def _matched(new: Sequence[Idea], old: Sequence[Idea]) -> dict[str, Idea]:
    """By the id of the new one; those with most in common first."""
    place = {seq: idea.id for idea in new for seq in idea.members}
    shared: dict[tuple[str, str], int] = {}
    for idea in old:
        for seq in idea.members:
            if seq in place:
                pair = (place[seq], idea.id)
                shared[pair] = shared.get(pair, 0) + 1
    size = {idea.id: sum(seq in place for seq in idea.members) for idea in old}
    by_id = {idea.id: idea for idea in old}
    found: dict[str, Idea] = {}
    taken: set[str] = set()
    for (its, earlier), common in sorted(shared.items(), key=lambda each: (-each[1], each[0])):
        if its not in found and earlier not in taken and 2 * common > size[earlier]:
            found[its] = by_id[earlier]
            taken.add(earlier)
    return found


def _unused_ids(before: Grouping) -> Iterator[str]:
    taken = {idea.id for idea in before.ideas}
    return (name for name in map("i{}".format, count(1)) if name not in taken)


def _pinned(found: Grouping, before: Grouping) -> Grouping:
    """What a person put in an idea stays in it, where it is still counted."""
    counted = {*found.rest, *found.others, *(seq for idea in found.ideas for seq in idea.members)}
    wanted = {seq: idea.id for idea in before.ideas for seq in idea.pinned if seq in counted}
    if not wanted:
        return found
    known = {idea.id for idea in found.ideas}
    lost = [
        replace(idea, members=(), shown=())
        for idea in before.ideas
        if idea.id not in known and idea.id in wanted.values()
    ]
    ideas = tuple(_with_pinned(idea, wanted) for idea in (*found.ideas, *lost))
    return replace(
        found,
        ideas=tuple(idea for idea in ideas if idea.members),
        rest=tuple(seq for seq in found.rest if seq not in wanted),
        others=tuple(seq for seq in found.others if seq not in wanted),
    )


def _with_pinned(idea: Idea, wanted: dict[int, str]) -> Idea:
    mine = sorted(seq for seq, its in wanted.items() if its == idea.id)
    kept = [seq for seq in idea.members if wanted.get(seq, idea.id) == idea.id]
    return replace(
        idea,
        members=(*kept, *(seq for seq in mine if seq not in set(kept))),
        pinned=frozenset(mine),
        shown=tuple(seq for seq in idea.shown if seq in set(kept)),
    )
