"""After the deadline: the result and the debrief at the consultation's one link, or the sentence that says when."""

import streamlit as st

from core.actions.closing import close_due
from core.consultation.records import Consultation, State
from core.language.formats import day_and_time
from pages.parts.answer.promise import draw_notes, draw_sources, draw_title
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.proof_card import draw_proof
from pages.parts.replies_card import draw_replies
from pages.parts.results_card import draw_debrief, draw_result
from pages.parts.visit import Visit


def draw_ending(visit: Visit, consultation: Consultation) -> None:
    if consultation.state is State.OPEN:
        close_due(open_store_of_process())
    definition = consultation.definition
    draw_title(visit, definition)
    if consultation.closes_at:
        when = day_and_time(consultation.closes_at, visit.language, zone=visit.zone)
        st.markdown(visit.texts("ending-closed", when=plain(when)))
    draw_debrief(visit, consultation)
    draw_replies(visit, consultation)
    if definition.rules.public_results:
        draw_result(visit, consultation)
        draw_proof(visit, consultation)
    else:
        st.info(visit.texts("ending-team-only"))
    draw_notes(visit, consultation)
    draw_sources(visit, definition)
