"""What a phone may say in one touch while somebody speaks, or during a break: three words, never a text."""

from dataclasses import dataclass
from enum import StrEnum

from core.room.model import Item, ItemKind, Room

REACTED_TO = (ItemKind.DISCUSSION, ItemKind.BREAK)


class Reaction(StrEnum):
    AGREE = "agree"
    DOUBT = "doubt"
    SLOWER = "slower"


@dataclass(frozen=True)
class Reacted:
    """How many touched it; `mine` is of whoever looks, and nobody else learns who did."""

    reaction: Reaction
    count: int
    mine: bool


def may_be_reacted_to(item: Item) -> bool:
    return item.kind in REACTED_TO


def takes_reactions(room: Room, item_id: str) -> bool:
    """Only what everybody is at, while people are in the room."""
    item = room.now_at
    return room.running and item is not None and item.id == item_id and may_be_reacted_to(item)
