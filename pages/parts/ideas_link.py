"""The way to the wall of ideas, where it is open before and after the room."""

from html import escape

import streamlit as st

from core.actions.running_room import room_of
from core.consultation.records import Consultation
from pages.parts.database import open_store_of_process
from pages.parts.visit import Visit


def draw_way_to_ideas(visit: Visit, consultation: Consultation) -> None:
    """Nothing where the team has not opened it."""
    if has_ideas_at_home(consultation):
        said = escape(visit.texts("room-to-ideas"))
        st.html(f'<p><a href="{path_of_ideas(consultation)}" target="_self">{said}</a></p>')


def has_ideas_at_home(consultation: Consultation) -> bool:
    if not consultation.room_revision:
        return False
    with open_store_of_process()(read_only=True) as store:
        return room_of(store, consultation).room.ideas_at_home


def path_of_ideas(consultation: Consultation) -> str:
    return f"/r/{consultation.code}/idees"
