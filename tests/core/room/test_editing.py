"""What an animator does to a room, one change at a time."""

from datetime import UTC, datetime, timedelta

import pytest

from core.language.wording import Wording
from core.problems import Refused
from core.room import editing
from core.room.model import Item, ItemKind, Room, Shows, Stage, asked, spoken

NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
ROOM = Room(items=(asked("milk"), spoken("talk", Wording("Parlons")), asked("hay")), running=True)


def why(edit, *args, **settings):
    with pytest.raises(Refused) as refused:
        edit(*args, **settings)
    return [problem.code for problem in refused.value.problems]


def test_opening_a_question_brings_everybody_to_it_and_closes_the_one_before():
    room = editing.open_item(editing.open_item(ROOM, "milk"), "hay")

    assert (room.current, room.stage("milk"), room.stage("hay")) == ("hay", Stage.CLOSED, Stage.OPEN)


def test_a_question_opens_closes_shows_and_hides_its_result():
    stages = []
    room = ROOM
    for edit in (editing.open_item, editing.close_item, editing.reveal, editing.hide):
        room = edit(room, "milk")
        stages.append(room.stage("milk").value)

    assert stages == ["open", "closed", "revealed", "closed"]


def test_what_makes_no_sense_is_refused():
    assert why(editing.open_item, ROOM, "talk") == ["room_nothing_to_open"]
    assert why(editing.open_item, editing.end(ROOM), "milk") == ["room_not_running"]
    assert why(editing.close_item, ROOM, "milk") == ["room_not_open"]
    assert why(editing.reveal, ROOM, "talk") == ["room_nothing_to_reveal"]
    assert why(editing.hide, ROOM, "milk") == ["room_not_revealed"]
    assert why(editing.go_to, ROOM, "nowhere") == ["room_item_unknown"]
    assert why(editing.start_countdown, ROOM, minutes=3, now=NOW) == ["room_nowhere"]
    assert why(editing.start_countdown, editing.go_on(ROOM), minutes=0, now=NOW) == ["room_minutes"]
    assert why(editing.remove_item, editing.go_to(ROOM, "milk"), "milk") == ["room_item_current"]


def test_one_goes_on_and_back_and_stays_at_either_end():
    there = editing.go_on(editing.go_on(editing.go_on(editing.go_on(ROOM))))
    back = editing.go_on(there, by=-1)

    assert (there.current, back.current) == ("hay", "talk")


def test_a_countdown_ends_what_is_open_and_can_be_lengthened_or_stopped():
    room = editing.start_countdown(editing.open_item(ROOM, "milk"), minutes=2, now=NOW)
    longer = editing.add_minute(room, now=NOW)

    def takes(given, minutes):
        return given.takes_answers("milk", NOW + timedelta(minutes=minutes))

    assert [takes(room, 1), takes(room, 2), takes(longer, 2), takes(longer, 3)] == [True, False, True, False]
    assert takes(editing.stop_countdown(room), 99)
    assert editing.go_to(room, "hay").ends_at is None


def test_the_agenda_grows_moves_shrinks_and_is_renamed():
    room = editing.add_item(ROOM, Item(id="pause", kind=ItemKind.BREAK), after="milk")
    first = editing.add_item(room, asked("first"), after="")
    moved = editing.move_item(first, "first", by=1)
    named = editing.rename(editing.set_minutes(moved, "pause", 10), "pause", Wording("  Café "))
    gone = editing.remove_item(named, "talk")

    assert [item.id for item in first.items] == ["first", "milk", "pause", "talk", "hay"]
    assert [item.id for item in gone.items] == ["milk", "first", "pause", "hay"]
    assert (named.item("pause").title.say("fr"), named.item("pause").minutes) == ("Café", 10)
    assert editing.move_item(moved, "milk", by=-1) == moved


def test_leaving_closes_what_is_open_and_the_screen_follows_what_it_is_told():
    room = editing.end(editing.open_item(ROOM, "milk"))
    shown = editing.show(editing.set_dark(ROOM, dark=True), Shows.JOIN)

    assert (room.running, room.stage("milk")) == (False, Stage.CLOSED)
    assert (shown.screen.shows, shown.screen.dark) == (Shows.JOIN, True)
    assert editing.go_to(shown, "milk").screen.shows is Shows.ITEM


def test_a_room_is_the_same_once_written_and_read_again():
    room = editing.start_countdown(editing.open_item(ROOM, "milk"), minutes=2, now=NOW)

    assert Room.model_validate(room.model_dump(mode="json")) == room
