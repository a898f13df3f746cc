"""What everybody is at, or another step one looks at: its title, where it stands, and what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

import streamlit as st

from core.room import editing
from core.room.model import Item, ItemKind, Room, Stage
from core.room.reactions import may_be_reacted_to
from pages.parts.escape import plain
from pages.parts.room.agenda import icon_of, place_of, stage_words
from pages.parts.room.changing import draw_changing
from pages.parts.room.console import Console, do, draw_deed
from pages.parts.room.countdown import draw_countdown
from pages.parts.room.groups import draw_groups
from pages.parts.room.hands import draw_hands
from pages.parts.room.ideas import draw_top_ideas
from pages.parts.room.reactions import draw_reactions
from pages.parts.room.rounds import draw_again, draw_moves
from pages.parts.room.tallies import draw_answered, draw_tallies

MINUTES = (1, 2, 5)


def _go_on(room: Room, item_id: str) -> Room:  # noqa: ARG001 - an edit like the others
    return editing.go_on(room)


def _go_back(room: Room, item_id: str) -> Room:  # noqa: ARG001
    return editing.go_on(room, by=-1)


@dataclass(frozen=True)
class How:
    """What a button does to the room and the item named; `shortcut` is its key, shown on it."""

    change: Callable[..., Room]
    icon: str
    shortcut: str = ""


HOW = {
    "go": How(editing.go_to, "arrow_forward", "g"),
    "open": How(editing.open_item, "play_arrow", "o"),
    "close": How(editing.close_item, "lock", "f"),
    "reveal": How(editing.reveal, "visibility", "v"),
    "hide": How(editing.hide, "visibility_off", "h"),
    "next": How(_go_on, "skip_next", "n"),
    "before": How(_go_back, "skip_previous", "p"),
}
COLOURS: dict[Stage, Literal["gray", "green", "blue", "violet"]] = {
    Stage.WAITING: "gray",
    Stage.OPEN: "green",
    Stage.CLOSED: "blue",
    Stage.REVEALED: "violet",
}


def draw_stage(console: Console) -> None:
    item = console.item
    if item is None:
        st.info(console.visit.texts("animate-nothing-on"), icon=":material/format_list_numbered:")
        return
    question = console.question(item)
    with st.container(border=True, key="stage"):
        _draw_head(console, item)
        if question and console.room.stage(item.id) is not Stage.WAITING:
            draw_answered(console, question)
        if console.is_here(item) and console.room.ends_at:
            draw_countdown(console.visit, console.room.ends_at, now=console.sight.now)
        if may_be_reacted_to(item):
            draw_reactions(console, item)
        _draw_deeds(console, item)
        _draw_more(console, item)
    if question and _was_asked(console, item):
        draw_moves(console, question)
        draw_groups(console, question)
        draw_tallies(console, question)


def _draw_more(console: Console, item: Item) -> None:
    question = console.question(item)
    with st.container(horizontal=True, gap="xsmall", key="stage_more"):
        draw_changing(console, item)
        if question and _was_asked(console, item):
            draw_hands(console, question)
        if question and _was_asked(console, item) and console.open_to_answers:
            draw_again(console, item, question)
        if item.kind is ItemKind.IDEAS and console.open_to_answers:
            draw_top_ideas(console)


def next_deed(console: Console, item: Item) -> str:
    """The one thing that it makes sense to do now, by the name of its button; "" while nobody is in."""
    room, stage = console.room, console.room.stage(item.id)
    if not room.running and not console.sight.over:
        return ""
    if not console.is_here(item):
        return "go"
    if stage is Stage.OPEN:
        return "close"
    if stage is Stage.CLOSED and "reveal" in deeds_of(console, item):
        return "reveal"
    return "open" if stage is Stage.WAITING and "open" in deeds_of(console, item) else "next"


def deeds_of(console: Console, item: Item) -> list[str]:
    """What can be done with it now, by the names of the buttons, in the order one does it."""
    room, stage = console.room, console.room.stage(item.id)
    asked = item.kind is ItemKind.QUESTION
    opens = room.running and console.open_to_answers and (asked or item.is_wall)
    possible = {
        "go": not console.is_here(item),
        "open": opens and stage is not Stage.OPEN,
        "close": stage is Stage.OPEN,
        "reveal": asked and console.revealable and stage is not Stage.REVEALED and _was_asked(console, item),
        "hide": stage is Stage.REVEALED,
        "next": console.is_here(item) and room.next_to(item.id) is not None,
        "before": console.is_here(item) and room.next_to(item.id, by=-1) is not None,
    }
    return [name for name, is_possible in possible.items() if is_possible]


def _was_asked(console: Console, item: Item) -> bool:
    return console.room.stage(item.id) is not Stage.WAITING or console.sight.over


def _draw_head(console: Console, item: Item) -> None:
    texts, room = console.visit.texts, console.room
    kind = texts(f"animate-kind-{item.kind}")
    place = texts("animate-place", place=place_of(room, item), whole=len(room.items), kind=kind)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="stage_facts"):
        st.caption(f":material/{icon_of(console, item)}: {plain(place)}", width="content")
        st.badge(stage_words(console, item), color=COLOURS[room.stage(item.id)])
    st.header(plain(console.title(item)), anchor=False)
    if room.now_at and not console.is_here(item):
        st.caption(plain(texts("animate-elsewhere", title=console.title(room.now_at))))


def _draw_time(console: Console) -> None:
    if console.room.ends_at:
        more = console.timed(lambda was, now: editing.add_minute(was, now=now))
        draw_deed(console, "minute-more", more, icon="more_time")
        draw_deed(console, "time-stop", console.edit(editing.stop_countdown), icon="timer_off")
        return
    for minutes in MINUTES:
        _draw_minutes(console, minutes)


def _draw_minutes(console: Console, minutes: int) -> None:
    deed = console.timed(lambda room, now: editing.start_countdown(room, minutes=minutes, now=now))
    label = console.visit.texts("animate-do-minutes", minutes=minutes)
    st.button(label, key=f"w_minutes_{minutes}", icon=":material/timer:", on_click=do, args=(deed,))


def _draw_deeds(console: Console, item: Item) -> None:
    """The sensible one large and alone, the others beneath."""
    first, names = next_deed(console, item), deeds_of(console, item)
    if first in names:
        with st.container(key="stage_first"):
            _draw_one(console, item, first, primary=True)
    with st.container(horizontal=True, gap="small", key="stage_deeds"):
        for name in names:
            if name != first:
                _draw_one(console, item, name)
    if console.is_here(item):
        with st.container(horizontal=True, gap="small", key="stage_time"):
            _draw_time(console)
    if console.question(item) and not console.revealable:
        kept_back = item.question_id in console.consultation.definition.kept_from_public
        why = console.visit.texts("problem-room-kept-from-public" if kept_back else "animate-sealed")
        st.caption(f":material/lock: {why}")


def _draw_one(console: Console, item: Item, name: str, *, primary: bool = False) -> None:
    how = HOW[name]
    again = name == "open" and console.room.stage(item.id) is not Stage.WAITING
    deed = console.edit(partial(how.change, item_id=item.id))
    said = "open-again" if again else name
    draw_deed(console, said, deed, icon=how.icon, shortcut=how.shortcut, primary=primary, key=name)
