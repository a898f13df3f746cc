"""A tiny element that sends the browser to fetch its session cookie after signing in, and to drop it after leaving.

Scripts cannot set a cookie that scripts cannot read; a route can. See pages/http/sign_in.py.
"""

from pathlib import Path

import streamlit as st

from pages.parts import state

OPEN, CLOSE = "/auth/open", "/auth/close"

_errand = st.components.v2.component(
    "tablee_cookie", js=(Path(__file__).parent / "browser_cookie.js").read_text("utf8")
)


def keep_cookie() -> None:
    """Where the browser has an errand to run, send it. The container is there on every run: nothing moves below it."""
    ticket = st.session_state.get(state.TICKET)
    with st.container():
        if ticket:
            _send(OPEN, ticket)
        elif st.session_state.get(state.LEAVING):
            _send(CLOSE, "")


@st.fragment
def _send(path: str, ticket: str) -> None:
    """A fragment, so that the browser's answer reruns this alone and not the page."""
    if state.TICKET in st.session_state or state.LEAVING in st.session_state:
        _errand(key="w_cookie", data={"path": path, "ticket": ticket}, on_done_change=_done)


def _done() -> None:
    st.session_state.pop(state.TICKET, None)
    st.session_state.pop(state.LEAVING, None)
