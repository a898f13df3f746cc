"""What an animator does to a room; each change returns a new one. Raises Refused where it makes no sense."""

from datetime import datetime, timedelta
from typing import Any

from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.problems import Refused, problem
from core.room.model import MOST_MINUTES, Item, ItemKind, Room, Screen, Shows, Stage

MOST_ITEMS = 200


def start(room: Room) -> Room:
    """People come in: the consultation's link leads to the room from now on."""
    return _with(room, running=True)


def end(room: Room) -> Room:
    """Everybody leaves: whatever is open closes, and the link leads to the answer page again."""
    stages = {item_id: Stage.CLOSED if stage is Stage.OPEN else stage for item_id, stage in room.stages.items()}
    return _with(room, running=False, stages=stages, ends_at=None)


def go_to(room: Room, item_id: str) -> Room:
    """Everybody is at this item. What was open closes: one thing at a time."""
    item = _item(room, item_id)
    if item.id == room.current:
        return _with(room, screen=_showing(room, Shows.ITEM))
    left = {room.current: Stage.CLOSED} if room.stage(room.current) is Stage.OPEN else {}
    stages = {**room.stages, **left}
    return _with(room, current=item.id, stages=stages, ends_at=None, screen=_showing(room, Shows.ITEM))


def go_on(room: Room, *, by: int = 1) -> Room:
    """To the next item, or with `by=-1` to the one before; stays at either end."""
    found = room.next_to(room.current, by=by)
    return go_to(room, found.id) if found else room


def open_item(room: Room, item_id: str) -> Room:
    """A question takes answers, a wall what people write; everybody is brought to it."""
    item = _item(room, item_id)
    if item.kind in (ItemKind.DISCUSSION, ItemKind.BREAK):
        raise Refused(problem("room_nothing_to_open"))
    if not room.running:
        raise Refused(problem("room_not_running"))
    there = go_to(room, item_id)
    ends_at = None if room.stage(item_id) is not Stage.OPEN else room.ends_at
    return _with(there, stages={**there.stages, item_id: Stage.OPEN}, ends_at=ends_at)


def close_item(room: Room, item_id: str) -> Room:
    """For everybody at once."""
    _item(room, item_id)
    if room.stage(item_id) is not Stage.OPEN:
        raise Refused(problem("room_not_open"))
    ends_at = None if item_id == room.current else room.ends_at
    return _with(room, stages={**room.stages, item_id: Stage.CLOSED}, ends_at=ends_at)


def reveal(room: Room, item_id: str) -> Room:
    """The result shows on the projector and on phones. Nobody answers any more: they would follow what they see."""
    item = _item(room, item_id)
    if item.kind is not ItemKind.QUESTION:
        raise Refused(problem("room_nothing_to_reveal"))
    ends_at = None if item_id == room.current else room.ends_at
    return _with(room, stages={**room.stages, item_id: Stage.REVEALED}, ends_at=ends_at)


def hide(room: Room, item_id: str) -> Room:
    _item(room, item_id)
    if not room.is_revealed(item_id):
        raise Refused(problem("room_not_revealed"))
    return _with(room, stages={**room.stages, item_id: Stage.CLOSED})


def start_countdown(room: Room, *, minutes: int, now: datetime) -> Room:
    if not 0 < minutes <= MOST_MINUTES:
        raise Refused(problem("room_minutes", most=MOST_MINUTES))
    if room.now_at is None:
        raise Refused(problem("room_nowhere"))
    return _with(room, ends_at=now + timedelta(minutes=minutes))


def add_minute(room: Room, *, now: datetime) -> Room:
    """To what is left; from now where nothing is."""
    left = max(room.ends_at, now) if room.ends_at else now
    return _with(room, ends_at=left + timedelta(minutes=1))


def stop_countdown(room: Room) -> Room:
    return _with(room, ends_at=None)


def add_item(room: Room, item: Item, *, after: str | None = None) -> Room:
    """At the end, or right after the item named; "" puts it first."""
    if len(room.items) >= MOST_ITEMS:
        raise Refused(problem("room_full", most=MOST_ITEMS))
    if item.kind is ItemKind.QUESTION and not item.question_id:
        raise Refused(problem("question_unknown"))
    place = len(room.items) if after is None else (room.place_of(after) if after else -1)
    at = len(room.items) if after is None or place is None else place + 1
    return _with(room, items=(*room.items[:at], _titled(item), *room.items[at:]))


def move_item(room: Room, item_id: str, *, by: int) -> Room:
    """One place up (`by=-1`) or down (`by=1`)."""
    item, place = _item(room, item_id), room.place_of(item_id)
    if place is None or not 0 <= place + by < len(room.items):
        return room
    items = [each for each in room.items if each.id != item_id]
    items.insert(place + by, item)
    return _with(room, items=tuple(items))


def remove_item(room: Room, item_id: str) -> Room:
    """Not the one that everybody is at. A question stays in the questionnaire, with what was answered."""
    _item(room, item_id)
    if item_id == room.current:
        raise Refused(problem("room_item_current"))
    stages = {key: stage for key, stage in room.stages.items() if key != item_id}
    return _with(room, items=tuple(each for each in room.items if each.id != item_id), stages=stages)


def rename(room: Room, item_id: str, title: Wording) -> Room:
    return _changed(room, _titled(_item(room, item_id).model_copy(update={"title": title})))


def set_minutes(room: Room, item_id: str, minutes: int) -> Room:
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refused(problem("room_minutes", most=MOST_MINUTES))
    return _changed(room, _item(room, item_id).model_copy(update={"minutes": minutes}))


def show(room: Room, shows: Shows) -> Room:
    """On the projector, whatever everybody is at."""
    return _with(room, screen=_showing(room, shows))


def show_groups(room: Room, grouping_id: str, idea_id: str = "") -> Room:
    """Groups of ideas as the team corrects them, or one of them alone."""
    sent = {"shows": Shows.GROUPS, "grouping": grouping_id, "idea": idea_id}
    return _with(room, screen=room.screen.model_copy(update=sent))


def set_dark(room: Room, *, dark: bool) -> Room:
    return _with(room, screen=room.screen.model_copy(update={"dark": dark}))


def hold_texts(room: Room, *, hold: bool) -> Room:
    return _with(room, holds_texts=hold)


def offer_ideas_at_home(room: Room, *, offer: bool) -> Room:
    return _with(room, ideas_at_home=offer)


def _item(room: Room, item_id: str) -> Item:
    item = room.item(item_id)
    if item is None:
        raise Refused(problem("room_item_unknown"))
    return item


def _titled(item: Item) -> Item:
    title = Wording({language: kept(text, most=LINE) for language, text in item.title.root.items()})
    return item.model_copy(update={"title": title})


def _changed(room: Room, item: Item) -> Room:
    return _with(room, items=tuple(item if each.id == item.id else each for each in room.items))


def _showing(room: Room, shows: Shows) -> Screen:
    return room.screen.model_copy(update={"shows": shows})


def _with(room: Room, **changed: Any) -> Room:
    return room.model_copy(update=changed)
