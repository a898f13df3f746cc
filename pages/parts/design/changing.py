"""Changing a questionnaire that is open: the way into the designer, the way back, and what is said meanwhile."""

import streamlit as st

from core.actions import consultations
from core.consultation.records import Consultation
from core.language.formats import number
from core.problems import Problem
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.visit import Visit

CHANGING = "e"  # in the address: the designer is open on what is not published yet


def is_changing(consultation: Consultation) -> bool:
    return CHANGING in st.query_params and not change_problems(consultation)


def change_problems(consultation: Consultation) -> list[Problem]:
    """Why it cannot be changed any more; nothing where it can."""
    with open_store_of_process()(read_only=True) as store:
        return consultations.change_problems(consultation, consultation.definition, now=store.now())


def begin() -> None:
    st.query_params[CHANGING] = "1"


def leave() -> None:
    for name in (CHANGING, "s"):
        if name in st.query_params:
            del st.query_params[name]


def draw_banner(visit: Visit, consultation: Consultation) -> None:
    count = consultation.ballots
    said = visit.texts("versions-already-open", count=count, shown=number(count, visit.language))
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="already_open"):
        st.markdown(f":material/info: {plain(said)}", width="content")
        st.button(visit.texts("versions-back"), key="w_leave", type="tertiary", on_click=leave)
