"""The sign-in form, drawn in place of a page that asks for it: the address stays, and so does where one was going."""

import streamlit as st

from core.problems import Refused
from pages.parts.authenticator import authenticator
from pages.parts.shell import ASSETS
from pages.parts.visit import Visit

WIDTH = 440


def draw_sign_in(visit: Visit) -> None:
    """The form alone on the page; whoever signs in finds the page they asked for in its place."""
    with st.container(horizontal_alignment="center"), st.container(width=WIDTH):
        st.image(str(ASSETS / ("logo-dark.svg" if visit.dark else "logo.svg")), width=180, alt="Tablée")
        st.title(visit.texts("sign-in-title"), anchor=False)
        st.markdown(visit.texts("sign-in-for-teams"))
        _draw_form(visit)
        st.caption(visit.texts("sign-in-forgotten"))
        st.page_link("home.py", label=visit.texts("sign-in-to-answer"), icon=":material/how_to_vote:")


def _draw_form(visit: Visit) -> None:
    with st.form("sign_in"):
        email = st.text_input(visit.texts("sign-in-email"), key="w_email", autocomplete="username")
        password = st.text_input(
            visit.texts("sign-in-password"), key="w_password", type="password", autocomplete="current-password"
        )
        said = st.empty()
        sent = st.form_submit_button(visit.texts("sign-in-send"), type="primary", width="stretch")
    if not sent:
        return
    try:
        authenticator().sign_in(email, password)
    except Refused as refused:
        said.error(visit.texts.problem(refused.problems[0]))
    else:
        st.rerun()
