"""What surrounds every screen: its frame, the sentence left by the last action, the language and the way out."""

from pathlib import Path

import streamlit as st

from core.actions import accounts
from core.community.access import Person
from core.language import ANSWER_LANGUAGES
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.visit import Visit

ASSETS = Path(__file__).parent.parent / "assets"


def draw_head(visit: Visit) -> None:
    st.set_page_config(page_title="Tablée", page_icon=str(ASSETS / "favicon.svg"))
    if visit.person:
        st.logo(str(ASSETS / ("logo-dark.svg" if visit.dark else "logo.svg")), size="large")
    said = st.session_state.pop(state.FLASH, None)
    # Not st.toast, a dialog without a name to those who listen. The place is there on every run: nothing moves.
    with st.container(key="said"):
        if said:
            st.success(said, icon=":material/check_circle:")


def say_next(sentence: str) -> None:
    """Say this on the next run, after the page has been redrawn."""
    st.session_state[state.FLASH] = sentence


def draw_footer(visit: Visit) -> None:
    """The language switch, quiet at the foot of every page."""
    others = [language for language in visit.languages if language != visit.language]
    with st.container(horizontal=True, horizontal_alignment="center", key="footer"):
        for language in others:
            st.button(
                ANSWER_LANGUAGES[language],
                key=f"w_language_{language}",
                type="tertiary",
                on_click=speak,
                args=(visit.person, language),
            )


def speak(person: Person | None, language: str) -> None:
    """On this visit, and on every other of somebody who has an account."""
    st.session_state[state.LANGUAGE] = language
    if person:
        with open_store_of_process()() as store:
            accounts.speak(store, person, language)
