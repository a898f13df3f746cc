"""Texts read one at a time before others read them: what the room's queue and « À relire » draw alike.

`screen` begins the keys of the controls, so that each of the two has its own.
"""

from collections.abc import Callable, Mapping

import streamlit as st

from core.language.texts import Texts
from core.room.wall import MOST_CHARACTERS_OF_A_REASON
from pages.parts import state

Act = Callable[[], None]

STEP = 20
LINE_CHARACTERS = 110
REASONS = ("off-topic", "hurtful", "personal", "said")
ICON_AND_KEY = {
    "show": ("visibility", "m"),
    "hold": ("pause_circle", "a"),
    "refuse": ("block", "x"),
    "pin": ("keep", "e"),
    "unpin": ("keep", "e"),
}


def draw_decision(screen: str, name: str, label: str, act: Act, *, primary: bool = False) -> None:
    """One of ICON_AND_KEY."""
    icon, key = ICON_AND_KEY[name]
    st.button(
        label,
        key=f"{screen}_{'pin' if name == 'unpin' else name}",
        icon=f":material/{icon}:",
        type="primary" if primary else "secondary",
        shortcut=key,
        on_click=act,
    )


def draw_undo(screen: str, texts: Texts, act: Act) -> None:
    st.button(
        texts("animate-text-undo"),
        key=f"{screen}_undo",
        icon=":material/undo:",
        type="tertiary",
        shortcut="z",
        on_click=act,
    )


def draw_reasons(screen: str, texts: Texts, *, refuse: Callable[[str], None], leave: Act) -> None:
    """Why, in one touch, or in one's own words: whoever wrote the text reads the reason."""
    with st.container(horizontal=True, key="text_reasons", gap="small"):
        for number, reason in enumerate(REASONS, start=1):
            why = texts(f"animate-reason-{reason}")
            st.button(why, key=f"{screen}_reason_{reason}", shortcut=str(number), on_click=refuse, args=(why,))
        st.button(texts("action-cancel"), key=f"{screen}_reason_none", type="tertiary", on_click=leave)
    own = f"{screen}_own"
    with st.form(key=f"{screen}_other", border=False, clear_on_submit=True):
        st.text_input(texts("animate-refuse-own"), max_chars=MOST_CHARACTERS_OF_A_REASON, key=own, autocomplete="off")
        st.form_submit_button(
            texts("animate-text-refuse"), key=f"{screen}_do", on_click=lambda: refuse(st.session_state[own])
        )


def draw_lines(screen: str, texts: Texts, lines: Mapping[str, str], *, read: Callable[[str], None]) -> None:
    """A line a text, by its id: one touch reads it. As many as were asked for."""
    most = st.session_state.get(state.TEXTS_LISTED, STEP)
    with st.container(key="queue_others", gap=None):
        for text_id in list(lines)[:most]:
            st.button(
                lines[text_id],
                key=f"{screen}_{text_id}",
                type="tertiary",
                width="stretch",
                on_click=read,
                args=(text_id,),
            )
    if len(lines) > most:
        st.button(
            texts("live-read-more"), key=f"{screen}_more", type="tertiary", on_click=_list_more, args=(most + STEP,)
        )


def beginning_of(text: str) -> str:
    """As much of it as a line holds."""
    line = " ".join(text.split())
    return line if len(line) <= LINE_CHARACTERS else f"{line[:LINE_CHARACTERS].rstrip()}…"


def _list_more(most: int) -> None:
    st.session_state[state.TEXTS_LISTED] = most
