"""What is being designed, as a phone shows it: the very widgets of the answer page, to try without counting."""

from dataclasses import replace
from typing import Any

import streamlit as st

from core.consultation.basket import price_now
from core.consultation.draft import Draft
from core.consultation.records import Consultation
from core.pricing.live_price import price_of
from core.question_types.base import Question
from core.questionnaire.order import in_order
from pages.parts.answer.promise import draw_promise
from pages.parts.escape import plain
from pages.parts.price_card import draw_price
from pages.parts.visit import Visit
from pages.parts.widgets import draw_question

PHONE = 390
SEED = "preview"  # the same at each drawing: what is drawn by lot stays in place while one designs


@st.fragment
def draw_preview(visit: Visit, consultation: Consultation, draft: Draft, here: str) -> None:
    """A fragment of its own: trying an answer does not draw the whole designer again."""
    drawn = replace(consultation, draft=draft.definition, published=None, closes_at=draft.closes_at)
    st.caption(visit.texts("design-preview"))
    with st.container(border=True, key="phone", width=PHONE, gap="small"):
        questions = _questions(draft, here)
        if questions is not None:
            _draw_questions(visit, drawn, questions)
        elif here == "price" and draft.price.actors:
            draw_price(price_of(draft.price, ()), draft.price, visit)
        else:
            draw_promise(visit, drawn)


def _questions(draft: Draft, here: str) -> tuple[Question, ...] | None:
    """The question selected, or those of the page selected; None where something else is."""
    questionnaire = in_order(draft.definition.questionnaire, SEED)
    question = questionnaire.question(here)
    if question:
        return (question,)
    return next((page.questions for page in questionnaire.pages if page.id == here), None)


def _draw_questions(visit: Visit, drawn: Consultation, questions: tuple[Question, ...]) -> None:
    model = drawn.draft.price
    answers: dict[str, Any] = {}
    page = drawn.draft.questionnaire.page_of(questions[0].id) if questions else None
    if page and page.title and len(page.questions) == len(questions):
        st.header(plain(page.title.say(visit.language)), anchor=False)
    for question in questions:
        answers[question.id] = draw_question(
            question, None, visit=visit, key=f"w_preview_{question.id}", seed=SEED, price_model=model
        )
    if model and model.actors and any(question.priced for question in questions):
        price = price_now(drawn.draft, answers)
        if price:
            with st.container(border=True, key="price_now_preview"):
                draw_price(price, model, visit)
