"""Groups of converging ideas as values: what a machine drafts, as it is stored and as the team reads it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True)
class Idea:
    """Texts by the seqs of their ballots, nearest to the centre first; what a person moved in is `pinned`.

    `shown` are those to put in front, word for word. `phrases` were each said by at least two people. `named` where
    somebody of the team typed its title.
    """

    id: str
    title: str
    phrases: tuple[str, ...]
    members: tuple[int, ...]
    pinned: frozenset[int] = frozenset()
    shown: tuple[int, ...] = ()
    named: bool = False


@dataclass(frozen=True)
class Grouping:
    """Every text read is in one of the ideas, in the rest (« sans groupe ») or among the others (other languages).

    `near` are near-identical texts, each a tuple of seqs with the representative first. `seq` is the last ballot read,
    `version` that of the method.
    """

    ideas: tuple[Idea, ...]
    rest: tuple[int, ...]
    near: tuple[tuple[int, ...], ...]
    seq: int
    fineness: int
    version: str
    others: tuple[int, ...] = ()


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class StoredGrouping:
    """A grouping that somebody asked for; None until it is done. `failure` is the code of what went wrong."""

    id: str
    consultation_id: str
    question_id: str
    state: JobState
    progress: int
    settings: dict[str, Any]
    grouping: Grouping | None
    failure: str
    asked_by: str
    asked_at: datetime
    moved_at: datetime


@dataclass(frozen=True)
class Step:
    """One thing that somebody did to the groups."""

    number: int
    action: str
    detail: dict[str, Any]
    by: str
    at: datetime


def as_json(grouping: Grouping) -> dict[str, Any]:
    return {
        "ideas": [_idea_as_json(idea) for idea in grouping.ideas],
        "rest": list(grouping.rest),
        "near": [list(alike) for alike in grouping.near],
        "seq": grouping.seq,
        "fineness": grouping.fineness,
        "version": grouping.version,
        "others": list(grouping.others),
    }


def grouping_of(content: dict[str, Any]) -> Grouping:
    return Grouping(
        ideas=tuple(_idea_of(idea) for idea in content["ideas"]),
        rest=tuple(content["rest"]),
        near=tuple(tuple(alike) for alike in content["near"]),
        seq=content["seq"],
        fineness=content["fineness"],
        version=content["version"],
        others=tuple(content["others"]),
    )


def without_words(grouping: Grouping) -> Grouping:
    """Who is with whom, and nothing that anybody wrote."""
    ideas = tuple(replace(idea, title="", phrases=(), shown=()) for idea in grouping.ideas)
    return replace(grouping, ideas=ideas)


def _idea_as_json(idea: Idea) -> dict[str, Any]:
    return {
        "id": idea.id,
        "title": idea.title,
        "phrases": list(idea.phrases),
        "members": list(idea.members),
        "pinned": sorted(idea.pinned),
        "shown": list(idea.shown),
        "named": idea.named,
    }


def _idea_of(content: dict[str, Any]) -> Idea:
    return Idea(
        id=content["id"],
        title=content["title"],
        phrases=tuple(content["phrases"]),
        members=tuple(content["members"]),
        pinned=frozenset(content["pinned"]),
        shown=tuple(content["shown"]),
        named=content.get("named", False),
    )
