"""Changing a step of the agenda that is still to come: its name, how long it is meant to last, its place, or away."""

import streamlit as st

from core.language.limits import LINE
from core.room import editing
from core.room.model import MOST_MINUTES, Item, Room, Stage
from pages.parts.room.console import Console, attempt, draw_deed


def draw_changing(console: Console, item: Item) -> None:
    texts, room = console.visit.texts, console.room
    untouched = room.stage(item.id) is Stage.WAITING and not console.is_here(item)
    with st.popover(texts("animate-change"), icon=":material/edit:", type="tertiary"):
        _draw_naming(console, item)
        with st.container(horizontal=True, gap="xsmall"):
            place = room.place_of(item.id) or 0
            if place > 0:
                _draw_move(console, item, "up", by=-1, icon="arrow_upward")
            if place < len(room.items) - 1:
                _draw_move(console, item, "down", by=1, icon="arrow_downward")
            if untouched:
                away = console.edit(lambda was: editing.remove_item(was, item.id))
                draw_deed(console, "remove", away, icon="delete")
        if not untouched:
            st.caption(texts("animate-change-begun"))


def _draw_naming(console: Console, item: Item) -> None:
    texts = console.visit.texts
    with st.form(key=f"w_change_{item.id}", border=False):
        st.text_input(
            texts("animate-change-title"),
            value=console.title(item),
            max_chars=LINE,
            key=f"w_title_{item.id}",
            autocomplete="off",
        )
        st.number_input(
            texts("animate-change-minutes"),
            min_value=0,
            max_value=MOST_MINUTES,
            value=item.minutes,
            step=1,
            key=f"w_lasting_{item.id}",
        )
        st.form_submit_button(
            texts("action-save"), key=f"w_change_keep_{item.id}", on_click=_change, args=(console, item)
        )


def _change(console: Console, item: Item) -> None:
    """A title left as it was is still the question's own."""
    title, minutes = st.session_state[f"w_title_{item.id}"], int(st.session_state[f"w_lasting_{item.id}"])

    def edit(room: Room) -> Room:
        timed = editing.set_minutes(room, item.id, minutes)
        if title.strip() == console.title(item):
            return timed
        return editing.rename(timed, item.id, item.title.saying(console.visit.language, title))

    attempt(console.edit(edit), stay=True)


def _draw_move(console: Console, item: Item, name: str, *, by: int, icon: str) -> None:
    deed = console.edit(lambda room: editing.move_item(room, item.id, by=by))
    draw_deed(console, name, deed, icon=icon, stay=True)
