"""After a draft: the surest of the rest, a group in parts, its words, and new texts put where they belong."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.voices.ideas.centres import centres_of, nearest, stable_centres
from core.voices.ideas.features import Points, points
from core.voices.ideas.grouping import DOUBT
from core.voices.ideas.labels import Said, phrases
from core.voices.ideas.model import Grouping, Idea
from core.voices.ideas.near import Near, near_identical
from core.voices.ideas.words import is_french, stems

WORTH_PROPOSING = 0.2
SURE = 0.285
"""As in a draft, of a text that stands by its own words alone: nobody draws a newcomer to them."""

Proposal = tuple[int, str, float]


def surest(texts: Mapping[int, str], grouping: Grouping, *, question: str = "") -> list[Proposal]:
    """(seq, id of the idea, nearness) of the rest, the surest first: for somebody to accept or not."""
    space = _space(texts, grouping, question)
    waiting = [seq for seq in grouping.rest if seq in space.place]
    if not waiting or not grouping.ideas:
        return []
    own, nearness, _ = space.nearest_to(waiting)
    found = [
        (seq, grouping.ideas[idea].id, round(float(near), 3))
        for seq, idea, near in zip(waiting, own, nearness, strict=True)
        if near >= WORTH_PROPOSING
    ]
    return sorted(found, key=lambda each: (-each[2], each[0]))


def split(texts: Mapping[int, str], idea: Idea, parts: int = 2) -> tuple[tuple[int, ...], ...]:
    """Its members in at most so many parts, the largest first; one where no words set any apart."""
    members = sorted((seq for seq in idea.members if seq in texts), key=lambda seq: (texts[seq], seq))
    rows = points([texts[seq] for seq in members])
    told = rows.any(axis=1)
    if told.sum() < 2:
        return (idea.members,)
    centres = stable_centres(rows[told], parts)
    labels, own = nearest(rows, centres), (rows @ centres.T).max(axis=1)
    order = sorted(range(len(members)), key=lambda place: (-round(float(own[place]), 6), place))
    found = [tuple(members[place] for place in order if labels[place] == part) for part in range(len(centres))]
    return tuple(sorted((part for part in found if part), key=lambda part: (-len(part), part)))


def phrases_of(texts_in: Iterable[str], texts_out: Iterable[str], *, question: str = "") -> tuple[str, ...]:
    """What those in a group share and the others do not, the best first; each was said by at least two of them.

    What is made of the words of the `question` alone is none, as in a draft.
    """
    inside = [Said(text) for text in texts_in]
    asked = frozenset(stems(question))
    return phrases({"": inside}, [Said(text) for text in texts_out], left_out=asked)[""]


def placed(texts: Mapping[int, str], grouping: Grouping, new: Collection[int], *, question: str = "") -> Grouping:
    """With the `new` texts in their nearest idea where it is near enough, else in the rest; nobody else moves.

    `texts` holds the earlier ones too: near to what, is told by all of them. A copy goes where the others are.
    """
    known = {*grouping.rest, *grouping.others, *(seq for idea in grouping.ideas for seq in idea.members)}
    coming = sorted(seq for seq in new if seq in texts and seq not in known)
    if not coming:
        return grouping
    near = near_identical({seq: text for seq, text in texts.items() if seq in known or seq in coming})
    wanted = _wanted(texts, grouping, coming, near, question)
    others = [seq for seq in coming if wanted[seq] == _OTHERS]
    rest = [seq for seq in coming if wanted[seq] == _REST]
    return replace(
        grouping,
        ideas=tuple(
            replace(idea, members=(*idea.members, *(seq for seq in coming if wanted[seq] == place)))
            for place, idea in enumerate(grouping.ideas)
        ),
        rest=(*grouping.rest, *rest),
        others=(*grouping.others, *others),
        near=near,
        seq=max(grouping.seq, *coming),
    )


_REST = -1
_OTHERS = -2


def _wanted(
    texts: Mapping[int, str], grouping: Grouping, coming: list[int], near: Near, question: str
) -> dict[int, int]:
    """The place of the idea of each, _REST or _OTHERS."""
    there = {seq: place for place, idea in enumerate(grouping.ideas) for seq in idea.members}
    beside = {seq: [there[copy] for copy in group if copy in there] for group in near for seq in group}
    wanted = {seq: _REST if is_french(texts[seq]) else _OTHERS for seq in coming}
    space = _space(texts, grouping, question, also=coming)
    asking = [seq for seq in coming if wanted[seq] == _REST and seq in space.place]
    if asking and grouping.ideas:
        own, nearness, doubt = space.nearest_to(asking)
        sure = nearness - DOUBT * doubt >= SURE
        wanted |= {seq: int(idea) for seq, idea, is_sure in zip(asking, own, sure, strict=True) if is_sure}
    return {seq: beside[seq][0] if beside.get(seq) else place for seq, place in wanted.items()}


@dataclass(frozen=True)
class _Space:
    """The texts of a grouping as points, with the middle of each idea."""

    place: Mapping[int, int]
    rows: Points
    centres: Points

    def nearest_to(self, seqs: list[int]) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Of each, the place of its nearest idea, how near that is, and how near the next."""
        cosines = self.rows[[self.place[seq] for seq in seqs]] @ self.centres.T
        own = cosines.argmax(axis=1)
        nearness = cosines.max(axis=1)
        cosines[np.arange(len(seqs)), own] = -1
        return own, nearness, cosines.max(axis=1).clip(min=0)


def _space(texts: Mapping[int, str], grouping: Grouping, question: str, also: Collection[int] = ()) -> _Space:
    group = {seq: number for number, idea in enumerate(grouping.ideas) for seq in idea.members}
    seqs = sorted((seq for seq in {*group, *grouping.rest, *also} if seq in texts), key=lambda seq: (texts[seq], seq))
    rows = points([texts[seq] for seq in seqs], frozenset(stems(question)))
    labels = np.array([group.get(seq, -1) for seq in seqs], dtype=np.int64)
    return _Space({seq: row for row, seq in enumerate(seqs)}, rows, centres_of(rows, labels, len(grouping.ideas)))
