"""What the room says in one touch of what is under way: a line of counts, of nobody's name."""

import streamlit as st

from core.actions.reacting import reactions_to
from core.language.formats import number
from core.room.model import Item
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.room.console import Console


def draw_reactions(console: Console, item: Item) -> None:
    """Nothing until somebody touched one."""
    with open_store_of_process()(read_only=True) as store:
        found = reactions_to(store, console.consultation, item)
    if not any(each.count for each in found):
        return
    texts, language = console.visit.texts, console.visit.language
    said = (f"{plain(texts(f'reaction-{each.reaction}'))} **{number(each.count, language)}**" for each in found)
    st.markdown(" · ".join(said))
