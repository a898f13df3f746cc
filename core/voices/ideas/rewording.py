"""The words of groups once texts are gone: what was said by somebody whose text was erased stands nowhere."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.voices.ideas.editing import Split
from core.voices.ideas.labels import still_said, title_of, titles_of
from core.voices.ideas.model import Grouping, Idea, Step
from core.voices.ideas.nearest import phrases_of

AT_ONCE = 200
MOST_COMPARED = 500
NAMELESS = "…"  # nobody shares a phrase any more: somebody may name it

Read = Callable[[Sequence[int]], Mapping[int, str]]


def titles_made(made: Grouping, steps: Sequence[Step]) -> frozenset[str]:
    """The titles that were made of people's words; what somebody of the team wrote is none."""
    said = [idea.phrases for idea in made.ideas]
    parted = [step.detail.get("phrases", ()) for step in steps]
    return frozenset(("", *(title for phrases in (*said, *parted) for title in titles_of(phrases))))


def reworded(grouping: Grouping, made: frozenset[str], read: Read, *, question: str = "") -> Grouping:
    """Each group by the phrases that people who are in it still share; titles that were `made` of others go too.

    No words of the `question` alone become a title.
    """
    ideas = (_reworded(idea, grouping, made, read, question) for idea in grouping.ideas)
    return replace(grouping, ideas=tuple(ideas))


def without_words(content: dict[str, Any], seqs: set[int]) -> dict[str, Any]:
    """A stored grouping whose groups with these texts have no words made of them."""
    return content | {"ideas": [_without_words(idea, seqs) for idea in content.get("ideas", ())]}


def step_without_words(action: str, detail: dict[str, Any], seqs: set[int]) -> dict[str, Any]:
    """A group that was parted off by itself was named by its words."""
    if action != Split.name or seqs.isdisjoint(detail["seqs"]):
        return detail
    return detail | {"title": _not_made(detail), "phrases": []}


def _reworded(idea: Idea, grouping: Grouping, made: frozenset[str], read: Read, question: str) -> Idea:
    kept = still_said(idea.phrases, _one_by_one(idea.members, read))
    if idea.title not in made:
        return replace(idea, phrases=kept)
    if idea.title in titles_of(kept):
        return replace(idea, phrases=kept)
    if not kept:
        others = [seq for each in grouping.ideas if each.id != idea.id for seq in each.members]
        inside, outside = read(idea.members[:MOST_COMPARED]), read((*grouping.rest, *others)[:MOST_COMPARED])
        kept = phrases_of(inside.values(), outside.values(), question=question)
    return replace(idea, phrases=kept, title=title_of(kept) or NAMELESS)


def _one_by_one(seqs: Sequence[int], read: Read) -> Iterator[str]:
    """Most phrases are met in the first texts."""
    for start in range(0, len(seqs), AT_ONCE):
        yield from read(seqs[start : start + AT_ONCE]).values()


def _without_words(idea: dict[str, Any], seqs: set[int]) -> dict[str, Any]:
    if seqs.isdisjoint(idea["members"]):
        return idea
    return idea | {"title": _not_made(idea), "phrases": []}


def _not_made(named: Mapping[str, Any]) -> str:
    title: str = named["title"]
    return "" if title in titles_of(named["phrases"]) else title
