"""Asks before something that cannot be taken back, saying what it does."""

from collections.abc import Callable

import streamlit as st

from core.problems import Refused
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def ask(question: str) -> None:
    """A button's callback: `confirm` draws this question from the next run on, until it is answered."""
    st.session_state[state.ASKED] = question


def is_asked(question: str) -> bool:
    return bool(st.session_state.get(state.ASKED) == question)


def confirm(visit: Visit, *, title: str, explained: str, do: str, act: Callable[[], None], done: str) -> None:
    """`act` does it, and may raise Refused; `done` is what to say afterwards. `explained` is Markdown."""

    @st.dialog(title, on_dismiss=forget)
    def dialog() -> None:
        st.markdown(explained)
        with st.container(horizontal=True, gap="small"):
            agreed = st.button(do, key="w_confirm", type="primary")
            st.button(visit.texts("action-cancel"), key="w_cancel", type="tertiary", on_click=forget)
        if agreed:
            _act(visit, act, done)
        elif not st.session_state.get(state.ASKED):
            st.rerun()

    dialog()


def _act(visit: Visit, act: Callable[[], None], done: str) -> None:
    try:
        act()
    except Refused as refused:
        st.error("  \n".join(plain(visit.texts.problem(problem)) for problem in refused.problems))
        return
    forget()
    say_next(done)
    st.rerun()


def forget() -> None:
    st.session_state.pop(state.ASKED, None)
