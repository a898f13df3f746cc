"""What is said where two people work at one draft: what was put together, or what is left to choose."""

import streamlit as st

from core.consultation.meeting import Meeting
from pages.parts.design.called import called
from pages.parts.design.changes import draw_changes
from pages.parts.design.desk import Desk
from pages.parts.escape import plain
from pages.parts.visit import Visit, this_visit


def draw_meeting(desk: Desk, visit: Visit) -> None:
    """What was typed is kept here; where both changed the same thing, it is the organizer who says what stays."""
    met = desk.meeting
    if met:
        with st.container(border=True, key="design_meeting"):
            _draw_choice(desk, visit, met) if met.conflicts else _draw_joined(visit, met)
            with st.expander(visit.texts("meeting-their-changes", count=len(met.changes))):
                draw_changes(visit, met.changes, met.theirs.definition.questionnaire, key="their_changes")
    elif desk.refusal:
        with st.container(border=True, key="design_refusal"):
            st.markdown(f":orange[:material/warning:] {plain(visit.texts.problem(desk.refusal))}")


def _draw_joined(visit: Visit, met: Meeting) -> None:
    said = visit.texts("meeting-joined", who=met.who) if met.who else visit.texts("meeting-joined-yourself")
    st.markdown(f":material/group: {plain(said)}")


def _draw_choice(desk: Desk, visit: Visit, met: Meeting) -> None:
    texts = visit.texts
    names = (called(met.theirs.definition, texts, where) for where in met.conflicts)
    places = ", ".join(texts("change-quoted", words=name) for name in names)
    said = texts("meeting-clash", who=met.who) if met.who else texts("meeting-clash-yourself")
    st.markdown(f":orange[:material/warning:] {plain(said)}")
    st.caption(plain(texts("meeting-where", places=places)))
    with st.container(horizontal=True, gap="xsmall"):
        st.button(texts("meeting-take-theirs"), key="w_theirs", on_click=_settle, args=(desk, False))
        st.button(texts("meeting-keep-mine"), key="w_mine", type="primary", on_click=_settle, args=(desk, True))


def _settle(desk: Desk, keep_mine: bool) -> None:
    person = this_visit().person
    if person:
        desk.settle(person, keep_mine=keep_mine)
