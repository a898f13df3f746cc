"""The agenda of a room: every step with where it stands in words, the one that everybody is at marked."""

import streamlit as st

from core.room.model import Item, ItemKind, Room, Stage
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.room.adding import draw_adding
from pages.parts.room.console import Console, look_at

ICONS = {
    ItemKind.DISCUSSION: "forum",
    ItemKind.BREAK: "coffee",
    ItemKind.IDEAS: "lightbulb",
    ItemKind.QUESTIONS: "contact_support",
}
STAGE_ICONS = {Stage.OPEN: "play_circle", Stage.CLOSED: "lock", Stage.REVEALED: "visibility"}


def draw_agenda(console: Console) -> None:
    """On a phone it is folded above what is on; a sheet of style says so, and unfolds it everywhere else."""
    unfolded = bool(st.session_state.get(state.AGENDA_UNFOLDED))
    with st.container(key="agenda_fold"):
        st.button(
            _where(console),
            key="w_agenda_fold",
            icon=f":material/{'expand_less' if unfolded else 'expand_more'}:",
            width="stretch",
            on_click=_fold,
            args=(not unfolded,),
        )
    with st.container(key="agenda_unfolded" if unfolded else "agenda", gap=None):
        for number, item in enumerate(console.room.items, start=1):
            _draw_item(console, item, number)
        if not console.room.items:
            st.caption(console.visit.texts("animate-agenda-empty"))
        draw_adding(console)


def stage_words(console: Console, item: Item) -> str:
    """Where it stands, as one says it aloud: nothing is ever open in a discussion."""
    stage = console.room.stage(item.id)
    if item.kind in (ItemKind.DISCUSSION, ItemKind.BREAK):
        return console.visit.texts("animate-stage-talk-now" if console.is_here(item) else "animate-stage-talk")
    return console.visit.texts(f"animate-stage-{'wall' if item.is_wall else 'question'}-{stage}")


def icon_of(console: Console, item: Item) -> str:
    question = console.question(item)
    return question.icon if question else ICONS.get(item.kind, "help")


def place_of(room: Room, item: Item) -> int:
    return (room.place_of(item.id) or 0) + 1


def _draw_item(console: Console, item: Item, number: int) -> None:
    stage = console.room.stage(item.id)
    icon = STAGE_ICONS.get(stage) or icon_of(console, item)
    said = stage_words(console, item)
    if console.is_here(item):
        said = console.visit.texts("animate-here", stage=said)
    with st.container(key=f"agenda_{_mark(console, item)}_{item.id}"):
        st.button(
            f"**{number}\\. {plain(console.title(item))}** *{plain(said)}*",
            key=f"w_item_{item.id}",
            icon=f":material/{icon}:",
            width="stretch",
            type="tertiary",
            on_click=look_at,
            args=(item.id,),
        )


def _mark(console: Console, item: Item) -> str:
    if console.is_here(item):
        return "now"
    return "seen" if console.item and console.item.id == item.id else "other"


def _where(console: Console) -> str:
    now_at = console.room.now_at
    if now_at is None:
        return console.visit.texts("animate-agenda")
    place, whole = place_of(console.room, now_at), len(console.room.items)
    return console.visit.texts("animate-agenda-at", place=place, whole=whole)


def _fold(unfolded: bool) -> None:
    st.session_state[state.AGENDA_UNFOLDED] = unfolded
