"""What people write, before the room sees it: one text at a time, large, decided by one key or one thumb."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.problems import Refused
from core.room import editing
from core.room.model import Item
from core.room.wall import TextState
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.reviewing import REASONS, beginning_of, draw_lines, draw_undo
from pages.parts.room.console import Console, attempt, do
from pages.parts.room.reading import SCREEN, decide, draw_read
from pages.parts.room.said import Decision, Said, become, deciding, texts_of, themes_of

SHELVES = {TextState.HELD: "held", TextState.SHOWN: "shown", TextState.REFUSED: "refused"}


def draw_queue(console: Console, item: Item) -> None:
    texts = console.visit.texts
    with st.container(border=True, key="queue"):
        st.subheader(texts("animate-queue"), anchor=False)
        try:
            found = texts_of(console, item)
        except Refused as refused:
            st.info(texts.problem(refused.problems[0]), icon=":material/lock:")
            return
        _draw_first_or_at_once(console)
        counts = {shelf: sum(said.decided.state is shelf for said in found) for shelf in SHELVES}
        st.caption(
            texts(
                "animate-queue-counts",
                held=counts[TextState.HELD],
                shown=counts[TextState.SHOWN],
                refused=counts[TextState.REFUSED],
            )
        )
        shelf = _choose_shelf(console)
        shelved = [said for said in found if said.decided.state is shelf]
        if _to_take_back(console):
            draw_undo(SCREEN, texts, partial(_undo, console))
        if not shelved:
            st.markdown(f":material/inbox: {plain(texts(f'animate-queue-none-{SHELVES[shelf]}'))}")
            return
        read = next((said for said in shelved if said.id == st.session_state.get(state.TEXT_READ)), shelved[0])
        draw_read(console, item, read, themes_of(found))
        _draw_others(console, item, [said for said in shelved if said.id != read.id])


def _draw_first_or_at_once(console: Console) -> None:
    texts = console.visit.texts
    st.session_state["w_holds"] = console.room.holds_texts
    st.segmented_control(
        texts("animate-holds"),
        [True, False],
        format_func=lambda holds: texts("animate-holds-first" if holds else "animate-holds-at-once"),
        key="w_holds",
        required=True,
        label_visibility="collapsed",
        on_change=_hold,
        args=(console,),
    )


def _hold(console: Console) -> None:
    holds = bool(st.session_state["w_holds"])
    do(console.edit(lambda room: editing.hold_texts(room, hold=holds)), stay=True)


def _choose_shelf(console: Console) -> TextState:
    chosen = st.pills(
        console.visit.texts("animate-shelf"),
        list(SHELVES),
        format_func=lambda shelf: console.visit.texts(f"animate-shelf-{SHELVES[shelf]}"),
        default=TextState.HELD,
        required=True,
        label_visibility="collapsed",
        key="w_shelf",
    )
    return TextState(chosen or TextState.HELD)


def _undo(console: Console) -> None:
    decisions = _to_take_back(console)
    if decisions and attempt(deciding(console, decisions[-1].item, decisions[-1].before), stay=True):
        st.session_state[state.DECIDED] = decisions[:-1]


def _to_take_back(console: Console) -> list[Decision]:
    decided: list[Decision] = st.session_state.get(state.DECIDED, [])
    return [each for each in decided if each.consultation_id == console.consultation.id]


def _draw_others(console: Console, item: Item, others: Sequence[Said]) -> None:
    texts = console.visit.texts
    draw_lines(SCREEN, texts, {said.id: _line(said) for said in others}, read=_read)
    if others and others[0].decided.state is TextState.HELD:
        every = tuple(others)
        st.button(
            texts("animate-text-show-all", count=len(others)),
            key="w_text_show_all",
            icon=":material/done_all:",
            type="tertiary",
            on_click=decide,
            args=(console, item, every, tuple(become(said, TextState.SHOWN) for said in every)),
        )

    _draw_refusing_all(console, item, [said for said in others if not said.decided.pinned])


def _draw_refusing_all(console: Console, item: Item, others: Sequence[Said]) -> None:
    """For a wall that somebody filled; one step to take back."""
    texts = console.visit.texts
    if not others or others[0].decided.state is TextState.REFUSED:
        return
    before = tuple(others)
    with st.popover(texts("animate-text-refuse-all", count=len(before)), icon=":material/block:", type="tertiary"):
        st.markdown(plain(texts("animate-refuse-all-why")))
        for reason in REASONS:
            why = texts(f"animate-reason-{reason}")
            after = tuple(become(said, TextState.REFUSED, why=why) for said in before)
            key = f"w_refuse_all_{reason}"
            st.button(why, key=key, width="stretch", on_click=decide, args=(console, item, before, after))


def _line(said: Said) -> str:
    marks = f" · {said.weight}" if said.weight else ""
    return plain(f"{beginning_of(said.text)}{marks}")


def _read(said_id: str) -> None:
    st.session_state[state.TEXT_READ] = said_id
    st.session_state.pop(state.REFUSING, None)
