"""From the wall of ideas to a vote: those with most support become the next question, in one touch."""

import streamlit as st

from core.actions import rounds
from core.actions.store import Store
from core.community.access import Person
from core.language.texts import Texts
from core.language.wording import Wording
from core.room import editing
from core.room.wall import TOP
from pages.parts.room.console import Console, do, draw_deed


def draw_top_ideas(console: Console) -> None:
    """The wall may also be read and written to at the consultation's link, before and after the room."""
    definition = console.consultation.definition
    if not definition.is_fixed_once_open:
        title = Wording({language: Texts(language)("screen-top") for language in definition.languages})

        def ask(store: Store, person: Person) -> None:
            rounds.ask_top_ideas(store, person, console.consultation.id, title=title)

        label = console.visit.texts("animate-top", most=TOP)
        st.button(label, key="w_top", icon=":material/how_to_vote:", type="tertiary", on_click=do, args=(ask,))
    offered = console.room.ideas_at_home
    turned = console.edit(lambda room: editing.offer_ideas_at_home(room, offer=not offered))
    draw_deed(console, "home-end" if offered else "home", turned, icon="home", stay=True, key="home")
