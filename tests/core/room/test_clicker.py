"""Two keys lead a whole room: forward does what comes next, back returns to the item before."""

from core.room import clicker, editing
from core.room.model import Item, ItemKind, Room, Shows, Stage

QUESTION = Item(id="milk", kind=ItemKind.QUESTION, question_id="milk")
TALK = Item(id="talk", kind=ItemKind.DISCUSSION)
WALL = Item(id="wall", kind=ItemKind.IDEAS)


def a_room() -> Room:
    return Room(items=(QUESTION, TALK, WALL), running=True)


def led(room: Room, *, opens: bool = True, reveals: bool = True, presses: int) -> Room:
    for _ in range(presses):
        room = clicker.forward(room, opens=opens, reveals=reveals)
    return room


def test_forward_opens_closes_reveals_and_goes_on():
    seen = [led(a_room(), presses=presses) for presses in range(1, 8)]

    assert [(room.current, room.stage(room.current)) for room in seen] == [
        ("milk", Stage.WAITING),
        ("milk", Stage.OPEN),
        ("milk", Stage.CLOSED),
        ("milk", Stage.REVEALED),
        ("talk", Stage.WAITING),
        ("wall", Stage.WAITING),
        ("wall", Stage.OPEN),
    ]


def test_what_is_sealed_is_not_revealed_on_the_way():
    assert led(a_room(), reveals=False, presses=4).current == "talk"


def test_nothing_opens_once_nobody_may_answer():
    assert led(a_room(), opens=False, presses=2).current == "talk"


def test_forward_stays_at_the_end_and_back_at_the_beginning():
    room = led(a_room(), presses=12)

    assert room.current == "wall"
    assert clicker.back(clicker.back(clicker.back(room))).current == "milk"


def test_forward_first_returns_from_how_to_come_in_to_where_everybody_is():
    room = editing.show(led(a_room(), presses=2), Shows.JOIN)

    shown = led(room, presses=1)

    assert (shown.screen.shows, shown.stage("milk")) == (Shows.ITEM, Stage.OPEN)
