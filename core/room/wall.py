"""What people write on a wall of the room, ideas or questions, and what the team decides of each text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.room.model import ItemKind

MOST_CHARACTERS = 280
MOST_CHARACTERS_OF_A_THEME = 60
MOST_CHARACTERS_OF_A_REASON = 280
MOST_A_PERSON = 30  # on one wall, with what they took back
MOST_ON_A_WALL = 500  # that show or wait: one that is refused leaves its place
MOST_EVER_ON_A_WALL = 2_000  # with those refused and taken back
MOST_AT_ONCE, AT_ONCE = 5, timedelta(minutes=1)
TOP = 5


class TextState(StrEnum):
    HELD = "held"
    SHOWN = "shown"
    REFUSED = "refused"


@dataclass(frozen=True)
class Decided:
    """Of one text, by the team. `theme` groups it with others; `why` tells its author why it was refused."""

    state: TextState
    pinned: bool = False
    theme: str = ""
    why: str = ""


@dataclass(frozen=True)
class Post:
    """`mine` and `supported` are of whoever looks; nobody else learns who wrote it or who supports it.

    One that was taken back has no words any more, and what the team decided of it still holds.
    """

    id: str
    wall: ItemKind
    text: str
    state: TextState
    pinned: bool
    theme: str
    why: str
    supports: int
    mine: bool
    supported: bool
    at: datetime


def in_order(posts: Iterable[Post]) -> list[Post]:
    """Pinned ones first, then those with most support, then the first said."""
    return sorted(posts, key=lambda post: (not post.pinned, -post.supports, post.at, post.id))


def top(posts: Iterable[Post], *, most: int = TOP) -> list[Post]:
    """Those shown that have most support, whatever is pinned; of equals, the first said."""
    shown = (post for post in posts if post.state is TextState.SHOWN)
    return sorted(shown, key=lambda post: (-post.supports, post.at, post.id))[:most]


def by_theme(posts: Iterable[Post]) -> dict[str, list[Post]]:
    """Groups of ideas, the best supported first; "" holds those of no group, and comes last."""
    found: dict[str, list[Post]] = {}
    for post in in_order(posts):
        found.setdefault(post.theme, []).append(post)
    weight = {theme: sum(post.supports for post in group) for theme, group in found.items()}
    return dict(sorted(found.items(), key=lambda each: (not each[0], -weight[each[0]], -len(each[1]), each[0])))
