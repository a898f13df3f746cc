"""Where an organizer designs a consultation, sees it as members will, and opens it."""

from pathlib import Path

import streamlit as st

from core.community import access
from core.consultation.draft import Draft
from core.consultation.records import Consultation, State
from pages.parts.consultation_bar import draw_bar
from pages.parts.design.adding import go_to_gallery, place
from pages.parts.design.autosave import draw_autosave
from pages.parts.design.changing import draw_banner, is_changing
from pages.parts.design.comments import comments_on, to_read
from pages.parts.design.desk import desk_for
from pages.parts.design.keys import draw_keys
from pages.parts.design.meeting import draw_meeting
from pages.parts.design.opening import missing
from pages.parts.design.outline import FIRST, draw_outline, select, selected
from pages.parts.design.panels import draw_panel
from pages.parts.design.preview import draw_preview
from pages.parts.design.publishing import unready
from pages.parts.design.running import draw_running
from pages.parts.design.toolbar import draw_toolbar
from pages.parts.design.trying import draw_trying
from pages.parts.guard import enter, team_consultation
from pages.parts.visit import Visit

FIXED = ("rules", "price")  # since the opening
STYLE = Path(__file__).parent / "assets" / "design.css"


def draw_designer(visit: Visit, consultation: Consultation) -> None:
    """The draft, before the opening and, where what is asked may still change, after it."""
    desk = desk_for(consultation)
    found = unready(desk, consultation) if desk.is_open else missing(desk, consultation)
    here = FIRST if desk.is_open and selected(desk.draft) in FIXED else selected(desk.draft)
    ready = visit.texts("versions-review" if desk.is_open else "design-open")
    said = comments_on(visit, consultation)
    if desk.is_open:
        draw_banner(visit, consultation)
    with st.container(key="design_top", gap="xsmall"):
        draw_toolbar(desk, visit, found, here=here, ready=ready)
        draw_meeting(desk, visit)
    structure, editor, phone = _columns()
    with structure:
        draw_outline(
            visit,
            desk.draft,
            here=here,
            lacking={problem.where for problem in found},
            choose=lambda where: go_to_gallery(after=here) if where == "add" else select(where),
            place=lambda placed: place(desk, placed),
            but=FIXED if desk.is_open else (),
            names={"open": ready} if desk.is_open else {},
            comments=to_read(said, desk.draft.definition.questionnaire),
        )
    with editor:
        draw_panel(desk, visit, consultation, here=here, missing=found, comments=said)
    with phone:
        draw_trying(visit, consultation, desk.draft, here)
        draw_preview(visit, consultation, desk.draft, here)
    draw_autosave()
    draw_keys(entered=desk.entered)


def draw_opened(visit: Visit, consultation: Consultation) -> None:
    """As it was published, to read, with what may still change."""
    draft = Draft.of(consultation)
    here = selected(draft)
    structure, editor, phone = _columns()
    with structure:
        draw_outline(visit, draft, here=here, lacking=set())
    with editor:
        draw_running(visit, consultation)
    with phone:
        draw_preview(visit, consultation, draft, here)


def _columns() -> tuple[st.delta_generator.DeltaGenerator, ...]:
    structure, editor, phone = st.columns([2.6, 5, 4], gap="medium")
    return (
        structure.container(key="structure"),
        editor.container(key="editor"),
        phone.container(key="preview"),
    )


visit = enter("concevoir")
consultation = team_consultation(visit, may=access.may_organize)
st.html(STYLE)
draw_bar(visit, consultation, "design")
if consultation.state is State.DRAFT or is_changing(consultation):
    draw_designer(visit, consultation)
else:
    draw_opened(visit, consultation)
