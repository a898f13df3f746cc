"""Where an organizer designs a consultation, sees it as members will, and opens it."""

from pathlib import Path

import streamlit as st

from core.community import access
from core.consultation.draft import Draft
from core.consultation.records import Consultation, State
from pages.parts.consultation_bar import draw_bar
from pages.parts.design.adding import go_to_gallery, place
from pages.parts.design.autosave import draw_autosave
from pages.parts.design.desk import desk_for
from pages.parts.design.keys import draw_keys
from pages.parts.design.opening import missing
from pages.parts.design.outline import draw_outline, select, selected
from pages.parts.design.panels import draw_panel
from pages.parts.design.preview import draw_preview
from pages.parts.design.running import draw_running
from pages.parts.design.toolbar import draw_refusal, draw_toolbar
from pages.parts.guard import enter, team_consultation
from pages.parts.visit import Visit

STYLE = Path(__file__).parent / "assets" / "design.css"


def draw_designer(visit: Visit, consultation: Consultation) -> None:
    desk = desk_for(consultation)
    found = missing(desk, consultation)
    here = selected(desk.draft)
    with st.container(key="design_top", gap="xsmall"):
        draw_toolbar(desk, visit, found, here=here)
        draw_refusal(desk, visit, consultation)
    structure, editor, phone = _columns()
    with structure:
        draw_outline(
            visit,
            desk.draft,
            here=here,
            lacking={problem.where for problem in found},
            choose=lambda where: go_to_gallery(after=here) if where == "add" else select(where),
            place=lambda placed: place(desk, placed),
        )
    with editor:
        draw_panel(desk, visit, consultation, here=here, missing=found)
    with phone:
        draw_preview(visit, consultation, desk.draft, here)
    draw_autosave()
    draw_keys()


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
if consultation.state is State.DRAFT:
    draw_designer(visit, consultation)
else:
    draw_opened(visit, consultation)
