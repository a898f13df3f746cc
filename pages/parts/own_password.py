"""In place of every page, for whoever signed in with a password that was given to them: they choose their own first."""

import streamlit as st

from core.actions import signing_in
from core.community.access import Person
from core.problems import Refused
from pages.parts import state
from pages.parts.authenticator import authenticator
from pages.parts.database import open_store_of_process
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.shell import ASSETS, say_next
from pages.parts.sign_in_form import WIDTH
from pages.parts.visit import Visit


def draw_own_password(visit: Visit, newcomer: Person) -> None:
    """Whoever has chosen finds the page they asked for in its place."""
    with st.container(horizontal_alignment="center"), st.container(width=WIDTH):
        st.image(str(ASSETS / ("logo-dark.svg" if visit.dark else "logo.svg")), width=180, alt="Tablée")
        st.title(visit.texts("own-password-title"), anchor=False)
        st.markdown(visit.texts("own-password-why"))
        _draw_form(visit, newcomer)
        st.button(
            visit.texts("account-leave"),
            icon=":material/logout:",
            key="w_leave",
            type="tertiary",
            on_click=authenticator().sign_out,
        )


def _draw_form(visit: Visit, newcomer: Person) -> None:
    with st.form("own_password"):
        # Read by password managers, which would otherwise keep the new password under no name.
        st.text_input(
            visit.texts("sign-in-email"), newcomer.email, key="w_own_email", disabled=True, autocomplete="username"
        )
        new = st.text_input(
            visit.texts("account-new-password"), key="w_own_password", type="password", autocomplete="new-password"
        )
        places = {"new": st.empty()}
        st.caption(visit.texts("own-password-how"))
        places[ANYWHERE] = st.empty()
        sent = st.form_submit_button(visit.texts("own-password-keep"), type="primary", width="stretch")
    if not sent:
        return
    try:
        signing_in.choose_password(
            open_store_of_process(), newcomer, new=new, session_id=st.session_state[state.SESSION]
        )
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    say_next(visit.texts("own-password-kept"))
    st.rerun()
