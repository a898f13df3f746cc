"""Whether the order is drawn by lot for each person: of a page's questions, and of the pages."""

import streamlit as st

from core.consultation.draft import Draft
from core.questionnaire import editing
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.put_gaps import put_gaps
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.visit import Visit

FEWEST_PAGES = 4  # the first and the last stay where they are: two at least are left to mix


def draw_order(desk: Desk, visit: Visit, page: Page) -> None:
    questionnaire = desk.draft.definition.questionnaire
    if page.shuffled or sum(question.asks for question in page.questions) > 1:
        _draw_lot(desk, visit, f"{page.id}/shuffled", "design-page-shuffled", page.shuffled, _page_drawn(page.id))
    if questionnaire.shuffled or len(questionnaire.pages) >= FEWEST_PAGES:
        place = f"{page.id}/pages-shuffled"
        _draw_lot(desk, visit, place, "design-pages-shuffled", questionnaire.shuffled, _pages_drawn)
    fields.draw_problems(visit, (gap for gap in put_gaps(questionnaire) if gap.where == page.id))


def _draw_lot(desk: Desk, visit: Visit, place: str, key: str, shuffled: bool, edit: Edit) -> None:
    fields.tick(desk, place, visit.texts(key), value=shuffled, edit=edit)
    st.caption(visit.texts(f"{key}-explained"))


def _page_drawn(page_id: str) -> Edit:
    def drawn(questions: Questionnaire, ticked: bool) -> Questionnaire:
        page = next((page for page in questions.pages if page.id == page_id), None)
        if page is None:
            return questions
        return editing.change_page(questions, page.model_copy(update={"shuffled": ticked}))

    return lambda draft, ticked: draft.change_questions(lambda questions: drawn(questions, bool(ticked)))


def _pages_drawn(draft: Draft, ticked: bool) -> Draft:
    return draft.change_questions(lambda questions: questions.model_copy(update={"shuffled": bool(ticked)}))
