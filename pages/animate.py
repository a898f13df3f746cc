"""Animer: a consultation led in a room, one thing at a time, by somebody who stands in front of people."""

import streamlit as st

from core.community import access
from core.consultation.records import Consultation, State
from pages.parts.consultation_bar import draw_bar
from pages.parts.guard import enter, team_consultation
from pages.parts.room.console import console_of, follow_room
from pages.parts.room.desk import draw_console
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit

EVEN_SO_SECONDS = 5  # the pulse says when something changed; this is for who came and who left


def draw_not_yet(visit: Visit, consultation: Consultation) -> None:
    st.info(visit.texts("animate-not-open"), icon=":material/schedule:")
    if access.may_organize(visit.person, consultation.team_id):
        st.page_link(
            "design.py",
            label=visit.texts("animate-to-design"),
            icon=":material/edit_note:",
            query_params={"c": consultation.code, "s": "open"},
        )


def draw(code: str) -> None:
    """Drawn again alone at every pulse: who is here is asked afresh each time."""
    console = console_of(this_visit(), code)
    draw_console(console)
    follow_room(console)


visit = enter("animer")
consultation = team_consultation(visit, may=access.may_animate)
wear("animate")
wear("moderation")
wear("ideas")
wear("results")
draw_bar(visit, consultation, "animate")
if consultation.state is State.DRAFT:
    draw_not_yet(visit, consultation)
    st.stop()
st.fragment(draw, run_every=EVEN_SO_SECONDS)(consultation.code)
