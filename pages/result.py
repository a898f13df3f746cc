"""Result: what was retained at closing, ready to become the cahier des charges, and the debrief that ends it."""

import streamlit as st

from core.community import access
from core.language.formats import day_and_time
from pages.parts.answer.ending import draw_ending
from pages.parts.answer.promise import draw_sources, draw_title
from pages.parts.consultation_bar import draw_bar
from pages.parts.debrief_form import draw_debrief_form
from pages.parts.guard import enter, public_consultation
from pages.parts.proof_card import draw_proof
from pages.parts.report_links import draw_report_links
from pages.parts.results_card import draw_result
from pages.parts.sight import Sight, sight_of
from pages.parts.visit import Visit, answering


def draw_for_team(visit: Visit, sight: Sight) -> None:
    consultation = sight.consultation
    if consultation.debrief_is_overdue() and access.may_organize(visit.person, consultation.team_id):
        st.info(visit.texts("debrief-to-write"), icon=":material/edit_note:")
    draw_result(visit, consultation)
    draw_report_links(visit, sight)
    draw_proof(visit, consultation)
    draw_sources(visit, consultation.definition)
    draw_debrief_form(visit, consultation)


visit = enter("resultat")
sight = sight_of(visit, public_consultation(visit).code)
consultation = sight.consultation
if not sight.of_team:
    visit = answering(visit, consultation)
if sight.of_team:
    draw_bar(visit, consultation, "result")
elif not sight.over:
    draw_title(visit, consultation.definition)
if not sight.over:
    moment = day_and_time(consultation.closes_at, visit.language, zone=visit.zone) if consultation.closes_at else ""
    st.info(visit.texts("result-not-yet", moment=moment), icon=":material/lock:")
elif sight.of_team:
    draw_for_team(visit, sight)
else:
    draw_ending(visit, consultation)
