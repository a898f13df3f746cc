"""Reactions of a room: what takes one, and when."""

import pytest

from core.room import editing
from core.room.model import Item, ItemKind, Room
from core.room.reactions import may_be_reacted_to, takes_reactions

TALK = Item(id="talk", kind=ItemKind.DISCUSSION)
PAUSE = Item(id="pause", kind=ItemKind.BREAK)


def test_talk_and_breaks_are_reacted_to_and_nothing_else():
    assert [kind for kind in ItemKind if may_be_reacted_to(Item(kind=kind))] == [ItemKind.DISCUSSION, ItemKind.BREAK]


@pytest.mark.parametrize(
    ("running", "current", "taken"), [(True, "talk", True), (True, "pause", False), (False, "talk", False)]
)
def test_only_what_everybody_is_at_takes_reactions_while_people_are_in(running, current, taken):
    room = editing.go_to(Room(items=(TALK, PAUSE), running=running), current)

    assert takes_reactions(room, "talk") is taken
