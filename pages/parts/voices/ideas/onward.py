"""What a group becomes: a slide for the room, a line of the debrief, a reply to those who wrote."""

import streamlit as st

from core.actions import debriefing
from core.actions.ideas import Drafted
from core.actions.ideas_onward import project
from core.voices.ideas.model import Idea
from pages.parts.escape import plain
from pages.parts.projection.room import running_room
from pages.parts.voices.ideas.desk import Desk, attempt, say, size_of
from pages.parts.voices.ideas.replying import draw_replying


def draw_onward(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    texts = desk.visit.texts
    st.markdown(f"**{plain(texts('ideas-onward'))}**")
    with st.container(horizontal=True, gap="small", key="idea_onward"):
        if running_room(desk.sight):
            draw_projecting(desk, drafted, idea.id)
        if desk.may_organize:
            _draw_debriefing(desk, drafted, idea)
            draw_replying(desk, drafted, idea)
    if desk.may_organize and not desk.sight.over:
        st.caption(plain(texts("ideas-debrief-later")))


def draw_projecting(desk: Desk, drafted: Drafted, idea_id: str = "") -> None:
    texts = desk.visit.texts
    st.button(
        texts("ideas-project" if idea_id else "ideas-project-all"),
        key=f"w_project_{idea_id}",
        icon=":material/present_to_all:",
        help=texts("ideas-project-help"),
        on_click=_project,
        args=(drafted, idea_id),
    )


def _project(drafted: Drafted, idea_id: str) -> None:
    attempt(lambda store, person: project(store, person, drafted, idea_id=idea_id))


def _draw_debriefing(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    """The debrief is written once it is over."""
    texts = desk.visit.texts
    line = texts("ideas-debrief-line", title=idea.title, count=size_of(drafted, idea.members))
    st.button(
        texts("ideas-debrief"),
        key="w_idea_debrief",
        icon=":material/edit_note:",
        disabled=not desk.sight.over,
        on_click=_debrief,
        args=(desk, line),
    )


def _debrief(desk: Desk, line: str) -> None:
    consultation_id = desk.sight.consultation.id
    if attempt(lambda store, person: debriefing.add_lines(store, person, consultation_id, part="said", lines=[line])):
        say(desk.visit.texts("ideas-debrief-done"))
