"""Turns to the top of a page just come to, and to the first answer to review of one refused: for eyes and for keys.

Streamlit alone would leave the reader at the foot of the new page, where the button stands.
"""

from pathlib import Path

import streamlit as st

from core.consultation.records import Consultation
from pages.parts.answer.paper import Paper
from pages.parts.answer.steps import key_of

_turning = st.components.v2.component("turning", js=(Path(__file__).parent / "turning.js").read_text(encoding="utf8"))


def draw_turning(consultation: Consultation, paper: Paper) -> None:
    """Drawn last: once the container named by the turn is there, so is all that stands above."""
    screen = _screen(paper)
    turn = f"turn_{screen}_{paper.refusals}"
    review = _to_review(consultation, paper)
    with st.container(key=turn):
        _turning(key="turning", data={"screen": screen, "refusals": paper.refusals, "review": review, "turn": turn})


def _screen(paper: Paper) -> str:
    if paper.receipt or paper.tried:
        return "sent"
    return f"page_{paper.step}" if paper.started else "promise"


def _to_review(consultation: Consultation, paper: Paper) -> str:
    """The key of the first question with something wrong on the page shown."""
    if paper.receipt or paper.tried:
        return ""
    pages = paper.put(consultation).pages
    questions = pages[paper.step].questions if 0 <= paper.step < len(pages) else []
    wrong = next((question for question in questions if paper.problems_of(question.id)), None)
    return key_of(consultation, wrong) if wrong else ""
