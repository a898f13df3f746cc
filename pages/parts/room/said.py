"""What people wrote on a wall or to a question, alike for whoever reads it before the room does."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from core.actions import moderating, walls
from core.actions.store import Store
from core.community.access import Person
from core.room.model import Item
from core.room.wall import Decided, Post, TextState
from pages.parts.database import lookout, open_store_of_process
from pages.parts.room.console import Console, Deed
from pages.parts.sight import watcher_of


@dataclass(frozen=True)
class Said:
    """`id` is a post's, or made of the words; `weight` is how many support a post, or gave these very words.

    `text` is masked: what is decided is told by `id`. `undecided` where nobody of the team said anything of it yet.
    """

    id: str
    text: str
    decided: Decided
    weight: int
    undecided: bool = False


@dataclass(frozen=True)
class Decision:
    """What was just decided of some texts of an item, and what held before: one step to take back."""

    consultation_id: str
    item: Item
    before: tuple[Said, ...]


def is_written(console: Console, item: Item) -> bool:
    """Whether people write there: on a wall, in answer to a question, or beside what they choose."""
    question = console.question(item)
    if question is None:
        return item.is_wall
    return bool(moderating.written_in(question))


def texts_of(console: Console, item: Item) -> list[Said]:
    """The newest first. Raises Refused while they may not be read."""
    if item.is_wall:
        with open_store_of_process()(read_only=True) as store:
            posts = walls.every_post(store, console.visit.person, console.consultation.id, item.kind)
        return [_of_post(post) for post in sorted(posts, key=lambda post: post.at, reverse=True)]
    watcher = watcher_of(console.visit, console.consultation)
    found = moderating.texts_to_moderate(
        lookout(), open_store_of_process(), console.consultation.code, watcher, item.question_id
    )
    return [
        Said(
            each.id,
            each.text,
            Decided(each.state, each.pinned, each.theme, each.why),
            each.people,
            undecided=each.undecided,
        )
        for each in found
    ]


def themes_of(found: Iterable[Said]) -> list[str]:
    return sorted({said.decided.theme for said in found if said.decided.theme}, key=str.casefold)


def deciding(console: Console, item: Item, found: Iterable[Said]) -> Deed:
    """What a button does: these texts become what is decided of them in `found`, all of them or none."""
    consultation_id, decisions = console.consultation.id, tuple(found)

    def deed(store: Store, person: Person) -> None:
        for said in decisions:
            _decide(store, person, consultation_id, item, said)

    return deed


def become(said: Said, to: TextState, *, pinned: bool = False, theme: str | None = None, why: str = "") -> Said:
    """The same text, decided otherwise; it stays in its group unless another is given."""
    decided = Decided(to, pinned, said.decided.theme if theme is None else theme, why)
    return replace(said, decided=decided, undecided=False)


def _decide(store: Store, person: Person, consultation_id: str, item: Item, said: Said) -> None:
    if said.undecided:
        moderating.undecide_text(store, person, consultation_id, question_id=item.question_id, named=said.id)
        return
    how: dict[str, Any] = {
        "state": said.decided.state,
        "pinned": said.decided.pinned,
        "theme": said.decided.theme,
        "why": said.decided.why,
    }
    if item.is_wall:
        walls.moderate(store, person, consultation_id, said.id, **how)
    else:
        moderating.decide_text(store, person, consultation_id, question_id=item.question_id, named=said.id, **how)


def _of_post(post: Post) -> Said:
    return Said(post.id, post.text, Decided(post.state, post.pinned, post.theme, post.why), post.supports)
