"""What is being designed, as a phone shows it: the very widgets of the answer page, to try without counting."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from core.consultation.basket import price_now
from core.consultation.draft import Draft
from core.consultation.going_together import said_beside
from core.consultation.records import Consultation
from core.language import ANSWER_LANGUAGES, FRENCH
from core.language.texts import Texts
from core.pricing.live_price import price_of
from core.question_types.base import Question
from core.questionnaire.given import is_given
from core.questionnaire.model import Page
from core.questionnaire.path import visible
from pages.parts import state
from pages.parts.answer.promise import draw_promise
from pages.parts.escape import plain
from pages.parts.price_card import draw_evidence, draw_price
from pages.parts.visit import Visit
from pages.parts.widgets import draw_question

PHONE = 390
_LANGUAGE = "w_preview_language"
SEED = "preview"  # the same at each drawing: what is drawn by lot stays in place while one designs


@dataclass
class Tried:
    """What was answered on the phone of the designer, which never counts; `edition` numbers its fields."""

    consultation_id: str
    answers: dict[str, Any] = field(default_factory=dict)
    edition: int = 0

    def forget(self) -> None:
        self.answers = {}
        self.edition += 1


@st.fragment
def draw_preview(visit: Visit, consultation: Consultation, draft: Draft, here: str) -> None:
    """A fragment of its own: trying an answer does not draw the whole designer again."""
    drawn = replace(consultation, draft=draft.definition, published=None, closes_at=draft.closes_at)
    tried = _tried(consultation)
    st.caption(visit.texts("design-preview"))
    shown = _chosen_language(visit, draft.definition.languages)
    with st.container(border=True, key="phone", width=PHONE, gap="small"):
        _draw_screen(shown, drawn, here, tried)
    if tried.answers:
        st.button(
            visit.texts("design-preview-again"),
            key="w_preview_again",
            icon=":material/restart_alt:",
            type="tertiary",
            on_click=tried.forget,
        )


def _chosen_language(visit: Visit, languages: Sequence[str]) -> Visit:
    """The visit in the language that the phone is to speak, where several are offered."""
    if len(languages) == 1:
        return visit
    if st.session_state.get(_LANGUAGE) not in languages:
        st.session_state.pop(_LANGUAGE, None)  # no longer offered
    chosen = st.segmented_control(
        visit.texts("design-preview-language"),
        languages,
        default=visit.language if visit.language in languages else FRENCH,
        format_func=ANSWER_LANGUAGES.__getitem__,
        required=True,
        label_visibility="collapsed",
        key=_LANGUAGE,
    )
    return replace(visit, texts=Texts(chosen or visit.language))


def _tried(consultation: Consultation) -> Tried:
    tried = st.session_state.get(state.TRIED)
    if not isinstance(tried, Tried) or tried.consultation_id != consultation.id:
        tried = st.session_state[state.TRIED] = Tried(consultation.id)
    return tried


def _draw_screen(visit: Visit, drawn: Consultation, here: str, tried: Tried) -> None:
    """The question selected, or the page selected, or what else stands there."""
    questionnaire = drawn.draft.put(tried.answers, SEED)
    model = drawn.draft.price
    question = questionnaire.question(here)
    page = next((page for page in questionnaire.pages if page.id == here), None)
    if question:
        if question.id not in visible(questionnaire, tried.answers):
            st.caption(visit.texts("design-preview-hidden"))
        _try(visit, drawn, question, tried)
        _draw_price(visit, drawn, (question,), tried)
    elif page:
        _draw_page(visit, drawn, page, tried)
    elif here == "price" and model and model.actors:
        draw_price(price_of(model, ()), model, visit)
        draw_evidence(drawn.draft, visit, code=drawn.code)
    else:
        draw_promise(visit, drawn)


def _draw_page(visit: Visit, drawn: Consultation, page: Page, tried: Tried) -> None:
    """As the answer page does: a question appears or leaves by what was just answered above it."""
    if page.title:
        st.header(plain(page.title.say(visit.language)), anchor=False)
    shown = []
    for place in range(len(page.questions)):
        as_put = drawn.draft.put(tried.answers, SEED)
        question = next(each for each in as_put.pages if each.id == page.id).questions[place]
        if question.id in visible(as_put, tried.answers):
            shown.append(question)
            _try(visit, drawn, question, tried)
    if page.questions and not shown:
        st.caption(visit.texts("design-preview-page-hidden"))
    _draw_price(visit, drawn, shown, tried)


def _try(visit: Visit, drawn: Consultation, question: Question, tried: Tried) -> None:
    before = tried.answers.get(question.id)
    given = draw_question(
        question,
        None if question.check(before) else before,  # what was tried may fit no longer: one designs meanwhile
        visit=visit,
        key=f"w_preview_{tried.edition}_{question.id}",
        seed=SEED,
        price_model=drawn.draft.price,
        beside=said_beside(drawn.draft.put(tried.answers, SEED), tried.answers, visit.texts),
    )
    if question.asks and is_given(given):
        tried.answers[question.id] = given
    else:
        tried.answers.pop(question.id, None)


def _draw_price(visit: Visit, drawn: Consultation, questions: Sequence[Question], tried: Tried) -> None:
    model = drawn.draft.price
    if not (model and model.actors and any(question.priced for question in questions)):
        return
    price = price_now(drawn.draft, tried.answers)
    if price:
        with st.container(border=True, key="price_now_preview"):
            draw_price(price, model, visit)
