"""A consultation as it is held in a room: what comes next, what is open now, and what the projector shows."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from core.identity import new_short_id
from core.language.wording import Wording

MOST_MINUTES = 240


class ItemKind(StrEnum):
    QUESTION = "question"
    DISCUSSION = "discussion"
    BREAK = "break"
    IDEAS = "ideas"  # the wall of ideas: anybody writes, anybody supports
    QUESTIONS = "questions"  # those that the room puts to whoever speaks


class Stage(StrEnum):
    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Shows(StrEnum):
    """What the projector shows, whatever is open."""

    ITEM = "item"
    JOIN = "join"  # the address, the code and its picture
    TOP_IDEAS = "top_ideas"
    GROUPS = "groups"  # of converging ideas


WALLS = (ItemKind.IDEAS, ItemKind.QUESTIONS)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Item(_Part):
    """One thing at a time. `question_id` is "" but for a question, whose own title is said where `title` is empty.

    `minutes` is how long it is meant to last, 0 where nothing says it.
    """

    id: str = Field(default_factory=new_short_id)
    kind: ItemKind
    title: Wording = Wording()
    question_id: str = ""
    minutes: int = Field(default=0, ge=0, le=MOST_MINUTES)

    @property
    def is_wall(self) -> bool:
        return self.kind in WALLS


def asked(question_id: str, *, minutes: int = 0) -> Item:
    return Item(id=question_id, kind=ItemKind.QUESTION, question_id=question_id, minutes=minutes)


def spoken(item_id: str, title: Wording, *, minutes: int = 0) -> Item:
    """A time to talk."""
    return Item(id=item_id, kind=ItemKind.DISCUSSION, title=title, minutes=minutes)


class Screen(_Part):
    """The projector, as the animator drives it from the console.

    `grouping` names the groups of ideas that were sent to it, `idea` the one of them that shows alone, "" for all.
    """

    shows: Shows = Shows.ITEM
    dark: bool = False
    grouping: str = ""
    idea: str = ""


class Room(_Part):
    """`current` is the id of the item that everybody is at, "" before the first.

    `running` says that people are in the room now: the consultation's link leads there. `ends_at` ends a countdown:
    what is open then takes nothing more. `holds_texts` keeps what people write from the screen until somebody of the
    team shows it. `ideas_at_home` opens the wall of ideas at the consultation's link, before and after the room.
    """

    items: tuple[Item, ...] = ()
    current: str = ""
    stages: Mapping[str, Stage] = Field(default_factory=dict)
    ends_at: datetime | None = None
    running: bool = False
    holds_texts: bool = True
    ideas_at_home: bool = False
    screen: Screen = Screen()

    @property
    def now_at(self) -> Item | None:
        return self.item(self.current)

    def item(self, item_id: str) -> Item | None:
        return next((item for item in self.items if item.id == item_id), None)

    def asking(self, question_id: str) -> Item | None:
        """The item that asks this question."""
        return next((item for item in self.items if question_id and item.question_id == question_id), None)

    def place_of(self, item_id: str) -> int | None:
        return next((place for place, item in enumerate(self.items) if item.id == item_id), None)

    def next_to(self, item_id: str, *, by: int = 1) -> Item | None:
        """The item after, or with `by=-1` before; the first where nobody is anywhere yet."""
        place = self.place_of(item_id)
        if place is None:
            return self.items[0] if self.items else None
        return self.items[place + by] if 0 <= place + by < len(self.items) else None

    def stage(self, item_id: str) -> Stage:
        return self.stages.get(item_id, Stage.WAITING)

    def is_revealed(self, item_id: str) -> bool:
        return self.stage(item_id) is Stage.REVEALED

    def takes_answers(self, item_id: str, now: datetime) -> bool:
        """Open, with time left where the item that everybody is at is counted down."""
        if not self.running or self.stage(item_id) is not Stage.OPEN:
            return False
        return item_id != self.current or self.ends_at is None or now < self.ends_at

    def takes_posts(self, wall: ItemKind, now: datetime) -> bool:
        """Whether people may write on this wall: in the room while it is open, or at home where it is offered."""
        if wall is ItemKind.IDEAS and self.ideas_at_home:
            return True
        return any(item.kind is wall and self.takes_answers(item.id, now) for item in self.items)

    def has_wall(self, wall: ItemKind) -> bool:
        at_home = wall is ItemKind.IDEAS and self.ideas_at_home
        return at_home or any(item.kind is wall for item in self.items)


class RoomNow(_Part):
    """A room with the revision it was read at, 0 where nobody changed it yet."""

    room: Room
    revision: int = 0
