"""Answering: one page with steps, since Back in the browser would lose a link between pages."""

import streamlit as st

from core.consultation.records import Consultation
from core.problems import Refused
from pages.parts.answer.ending import draw_ending
from pages.parts.answer.paper import paper_of
from pages.parts.answer.promise import draw_promise
from pages.parts.answer.receipt import draw_receipt
from pages.parts.answer.steps import draw_step
from pages.parts.answer.trial import draw_trial_banner, draw_tried, trial_asked_for, trial_voter
from pages.parts.answer.turning import draw_turning
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter, public_consultation
from pages.parts.visit import Visit, answering, voter_of


def draw(visit: Visit, consultation: Consultation, *, is_trial: bool) -> None:
    with open_store_of_process()(read_only=True) as store:
        answerable = is_trial or consultation.is_answerable(store.now())
    if not answerable:
        draw_ending(visit, consultation)
        return
    try:
        voter = trial_voter() if is_trial else voter_of(consultation)
        paper = paper_of(consultation, voter, is_trial=is_trial)
    except Refused as refused:
        draw_promise(visit, consultation, refusal=refused.problems[0])
        return
    if paper.tried:
        draw_tried(visit, consultation, paper.tried)
    elif paper.receipt:
        draw_receipt(visit, consultation, paper)
    elif paper.started:
        draw_step(visit, consultation, paper)
    else:
        draw_promise(visit, consultation, paper=paper)
    draw_turning(consultation, paper)


visit = enter("repondre")
trial = trial_asked_for(visit)
consultation = trial or public_consultation(visit)
visit = answering(visit, consultation)
st.set_page_config(page_title=visit.texts("screen-respond"))
with st.container(key="answer"):
    if trial:
        draw_trial_banner(visit, trial)
    draw(visit, consultation, is_trial=trial is not None)
