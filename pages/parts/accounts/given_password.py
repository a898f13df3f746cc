"""The password made up for somebody, shown once to whoever gave it."""

import streamlit as st

from core.community.access import Person
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.visit import Visit


def show_later(person: Person, password: str) -> None:
    """On the next run, and until it is said to be noted."""
    st.session_state[state.GIVEN_PASSWORD] = (person.name, person.email, password)


def draw_given_password(visit: Visit) -> None:
    given = st.session_state.get(state.GIVEN_PASSWORD)
    if not given:
        return
    name, email, password = given
    with st.container(border=True):
        st.subheader(visit.texts("accounts-given-title", name=plain(name)), anchor=False)
        st.markdown(visit.texts("accounts-given-how"))
        st.code(f"{email}\n{password}", language=None)
        st.button(visit.texts("accounts-given-noted"), type="primary", key="w_noted", on_click=_forget)


def _forget() -> None:
    st.session_state.pop(state.GIVEN_PASSWORD, None)
