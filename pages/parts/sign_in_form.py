"""The sign-in form, drawn in place of a page, and the tiny element that lets the browser fetch its cookie."""

import streamlit as st

from core.actions.signing_in import check_password, open_session
from core.problems import Refused
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.visit import Visit


def draw_sign_in(visit: Visit) -> None:
    with st.form("sign_in"):
        email = st.text_input(visit.texts("sign-in-email"), autocomplete="username")
        password = st.text_input(visit.texts("sign-in-password"), type="password", autocomplete="current-password")
        sent = st.form_submit_button(visit.texts("sign-in-send"), type="primary")
    if not sent:
        return
    open_store = open_store_of_process()
    try:
        person = check_password(open_store, email, password, address=st.context.ip_address or "")
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    st.session_state[state.SESSION], st.session_state[state.TICKET] = open_session(open_store, person)
    st.session_state.pop(state.SIGNED_OUT, None)
    st.rerun()


def keep_cookie() -> None:
    """Nothing to keep yet."""
