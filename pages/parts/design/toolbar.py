"""What stands above the designer: undo, redo, when it was saved, and what keeps it from opening."""

import streamlit as st

from core.language.formats import time_of_day
from core.problems import Problem
from pages.parts.design.adding import go_to_gallery
from pages.parts.design.desk import Desk
from pages.parts.design.outline import select
from pages.parts.visit import Visit, this_visit


def draw_toolbar(desk: Desk, visit: Visit, missing: list[Problem], *, here: str, ready: str) -> None:
    """`ready` is what the last button says where nothing is missing."""
    texts = visit.texts
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="design_bar"):
        st.button(
            texts("design-undo"),
            key="w_undo",
            icon=":material/undo:",
            disabled=not desk.history.past,
            on_click=_undo,
            args=(desk,),
        )
        st.button(
            texts("design-redo"),
            key="w_redo",
            icon=":material/redo:",
            disabled=not desk.history.future,
            on_click=_redo,
            args=(desk,),
        )
        st.button(
            texts("design-add-question"),
            key="w_add",
            icon=":material/add:",
            help=texts("design-add-question-key"),
            on_click=go_to_gallery,
            args=(here,),
        )
        if desk.saved_at and not desk.refusal:
            st.caption(texts("design-saved", hour=time_of_day(desk.saved_at, zone=visit.zone)), width="content")
        st.space("stretch")
        st.button(
            texts("design-missing", count=len(missing)) if missing else ready,
            key="w_missing",
            icon=":material/checklist:" if missing else ":material/rocket_launch:",
            type="secondary" if missing else "primary",
            on_click=select,
            args=("open",),
        )


def _undo(desk: Desk) -> None:
    person = this_visit().person
    if person:
        desk.undo(person)


def _redo(desk: Desk) -> None:
    person = this_visit().person
    if person:
        desk.redo(person)
