"""Drafts groups of ideas: texts near each other, of which only the sure core of each group is kept together."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from core.voices.ideas.centres import Labels, centres_of, nearest, stable_centres, sums_of
from core.voices.ideas.features import Points, drawn_together, points
from core.voices.ideas.keeping import kept_ids
from core.voices.ideas.labels import Said, phrases, shown_first, title_of
from core.voices.ideas.model import Grouping, Idea
from core.voices.ideas.near import near_identical, representatives
from core.voices.ideas.words import is_french, stems

VERSION = "2"
MOST_GROUPS = 40
PER_GROUP = 1.2
FINER = 1.5
FINENESS = range(-2, 3)
SURE = 0.335
"""Cosine to the middle of the others of its group, less DOUBT of the cosine to the next group: under it, in none."""
DOUBT = 0.3
FEWEST_TEXTS = 2
FEWEST_COPIES = 3
"""People who sent near-identical texts are a group by themselves from so many on, where they are in no other."""

Standing = Mapping[int, tuple[int, ...]]
Told = Callable[[int], None]


def draft(
    texts: Mapping[int, str],
    *,
    question: str = "",
    fineness: int = 0,
    hidden: frozenset[int] = frozenset(),
    before: Grouping | None = None,
    seed: int = 0,
    tell: Told = lambda _: None,
) -> Grouping:
    """By seq. The words of the `question` are left out; `hidden` texts count, but are neither quoted nor shown.

    Ideas keep the id they have in `before` where most of its members are there.
    `tell` hears how far it is, of a hundred.
    """
    near = near_identical(texts)
    tell(35)
    standing = representatives(texts, near)
    french = [seq for seq in standing if is_french(texts[seq])]
    tell(50)
    french.sort(key=lambda seq: (texts[seq], seq))
    asked = frozenset(stems(question))
    rows = drawn_together(points([texts[seq] for seq in french], asked))
    tell(65)
    labels, nearness = sure(rows, _groups(len(french), fineness), seed=seed)
    tell(90)
    groups = _members(french, labels, nearness) + _campaigns(french, labels, standing)
    ideas = _ideas(groups, texts, standing, rest=_rest(french, groups), hidden=hidden, asked=asked)
    found = Grouping(
        ideas=ideas,
        rest=_without(ideas, [copy for seq in french for copy in standing[seq]]),
        near=near,
        seq=max(texts, default=0),
        fineness=fineness,
        version=VERSION,
        others=_without(ideas, [copy for seq in standing.keys() - set(french) for copy in standing[seq]]),
    )
    return kept_ids(found, before) if before else found


def sure(rows: Points, groups: int, *, seed: int = 0) -> tuple[Labels, NDArray[np.float64]]:
    """The group of each row, -1 where none is sure, and how near it is to it."""
    labels = np.full(len(rows), -1)
    told = np.flatnonzero(rows.any(axis=1))
    if len(told) < FEWEST_TEXTS:
        return labels, np.zeros(len(rows))
    with threadpool_limits(limits=1):
        centres = stable_centres(rows[told], groups, seed=seed)
        labels[told] = nearest(rows[told], centres)
        nearness = sureness(rows, labels, len(centres))
    return np.where(nearness >= SURE, labels, -1), nearness


def sureness(rows: Points, labels: Labels, groups: int) -> NDArray[np.float64]:
    """Of each row in its group, measured without itself: a group of two must be alike to be one."""
    sums, centres = sums_of(rows, labels, groups), centres_of(rows, labels, groups)
    others = sums[labels] - rows
    own = np.einsum("ij,ij->i", others, rows) / np.maximum(np.linalg.norm(others, axis=1), 1e-9)
    cosines = rows @ centres.T
    cosines[np.arange(len(rows)), labels] = -1
    return np.where(labels >= 0, own - DOUBT * cosines.max(axis=1, initial=0), -1.0)


def _groups(texts: int, fineness: int) -> int:
    usual = min(MOST_GROUPS, np.sqrt(texts) / PER_GROUP)
    return max(1, min(round(usual * FINER**fineness), texts // 2))


def _members(french: Sequence[int], labels: Labels, nearness: NDArray[np.float64]) -> list[list[int]]:
    """Of each group with at least FEWEST_TEXTS, the nearest first."""
    order = sorted(range(len(french)), key=lambda place: (-round(float(nearness[place]), 6), place))
    groups = [
        [french[place] for place in order if labels[place] == label] for label in range(labels.max(initial=-1) + 1)
    ]
    return [group for group in groups if len(group) >= FEWEST_TEXTS]


def _campaigns(french: Sequence[int], labels: Labels, standing: Standing) -> list[list[int]]:
    return [
        [seq]
        for seq, label in zip(french, labels.tolist(), strict=True)
        if label < 0 and len(standing[seq]) >= FEWEST_COPIES
    ]


def _rest(french: Sequence[int], groups: Sequence[Sequence[int]]) -> list[int]:
    grouped = {seq for group in groups for seq in group}
    return [seq for seq in french if seq not in grouped]


def _ideas(
    groups: Sequence[Sequence[int]],
    texts: Mapping[int, str],
    standing: Standing,
    *,
    rest: Sequence[int],
    hidden: frozenset[int],
    asked: frozenset[str],
) -> tuple[Idea, ...]:
    """The largest first; a group of which no two people share a phrase is none."""

    def said(group: Sequence[int]) -> list[Said]:
        copies = Counter(texts[copy] for seq in group for copy in standing[seq] if copy not in hidden)
        return [Said(text, people) for text, people in copies.items()]

    words = phrases({str(place): said(group) for place, group in enumerate(groups)}, said(rest), left_out=asked)
    people = [[copy for seq in group for copy in standing[seq]] for group in groups]
    order = sorted(range(len(groups)), key=lambda place: (-len(people[place]), texts[groups[place][0]]))
    worded = [place for place in order if words[str(place)]]
    return tuple(
        Idea(
            id=f"i{number}",
            title=title_of(words[str(place)]),
            phrases=words[str(place)],
            members=tuple(people[place]),
            shown=shown_first([(seq, texts[seq]) for seq in groups[place] if seq not in hidden]),
        )
        for number, place in enumerate(worded, start=1)
    )


def _without(ideas: Sequence[Idea], seqs: Sequence[int]) -> tuple[int, ...]:
    grouped = {seq for idea in ideas for seq in idea.members}
    return tuple(sorted(seq for seq in seqs if seq not in grouped))
