"""Answering: one page with steps, since Back in the browser would lose a link between pages."""

import streamlit as st

from core.consultation.records import Consultation
from core.problems import Refused
from pages.parts.answer.ending import draw_ending
from pages.parts.answer.paper import paper_of
from pages.parts.answer.promise import draw_promise
from pages.parts.answer.receipt import draw_receipt
from pages.parts.answer.steps import draw_step
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter, public_consultation
from pages.parts.visit import Visit, answering, voter_of


def draw(visit: Visit, consultation: Consultation) -> None:
    with open_store_of_process()(read_only=True) as store:
        answerable = consultation.is_answerable(store.now())
    if not answerable:
        draw_ending(visit, consultation)
        return
    try:
        paper = paper_of(consultation, voter_of(consultation))
    except Refused as refused:
        draw_promise(visit, consultation, refusal=refused.problems[0])
        return
    if paper.receipt:
        draw_receipt(visit, consultation, paper)
    elif paper.started:
        draw_step(visit, consultation, paper)
    else:
        draw_promise(visit, consultation, paper=paper)


visit = enter("repondre")
consultation = public_consultation(visit)
visit = answering(visit, consultation)
st.set_page_config(page_title=visit.texts("screen-respond"))
with st.container(key="answer"):
    draw(visit, consultation)
