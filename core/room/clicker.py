"""A clicker has two keys: forward does the next thing that makes sense in a room, back returns to the item before."""

from core.room.editing import close_item, go_on, go_to, open_item, reveal
from core.room.model import ItemKind, Room, Shows, Stage


def forward(room: Room, *, opens: bool, reveals: bool) -> Room:
    """Open, close, reveal, then on to the next; `opens` and `reveals` say what is possible now."""
    item = room.now_at
    if item is None:
        return go_on(room)
    if room.screen.shows is not Shows.ITEM:
        return go_to(room, item.id)
    stage, asked = room.stage(item.id), item.kind is ItemKind.QUESTION
    if stage is Stage.WAITING and opens and (asked or item.is_wall):
        return open_item(room, item.id)
    if stage is Stage.OPEN:
        return close_item(room, item.id)
    if stage is Stage.CLOSED and reveals and asked:
        return reveal(room, item.id)
    return go_on(room)


def back(room: Room) -> Room:
    return go_on(room, by=-1)
