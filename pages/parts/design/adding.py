"""What is added to a questionnaire, and where; what stands there is put elsewhere."""

import streamlit as st

from core.question_types.base import Question
from core.questionnaire import editing
from core.questionnaire.model import Page, Questionnaire
from pages.parts.design.desk import Desk
from pages.parts.design.menu import change
from pages.parts.design.outline import Placed, select

AFTER = "a"  # the address's own word for the question or the page after which to add


def go_to_gallery(after: str = "") -> None:
    if after:
        st.query_params[AFTER] = after
    select("add")


def add_question(desk: Desk, question: Question) -> None:
    page_id, after = next_place(desk)
    if AFTER in st.query_params:
        del st.query_params[AFTER]
    change(
        desk,
        lambda draft: draft.change_questions(
            lambda questions: editing.add_question(questions, page_id, question, after=after)
        ),
    )
    select(question.id)


def add_page(desk: Desk) -> None:
    page = Page()
    change(desk, lambda draft: draft.change_questions(lambda questions: editing.add_page(questions, page)))
    select(page.id)


def next_place(desk: Desk) -> tuple[str, str]:
    """The page to add to, and the question to follow; the end of the last page where nothing was said."""
    after = st.query_params.get(AFTER, "")
    questionnaire = desk.draft.definition.questionnaire
    page = questionnaire.page_of(after) or next((page for page in questionnaire.pages if page.id == after), None)
    return (page or questionnaire.pages[-1]).id, after


def place(desk: Desk, placed: Placed) -> None:
    """Where it was dropped, on its page or on another."""

    def edit(questions: Questionnaire) -> Questionnaire:
        if placed.page:
            return editing.place_question(questions, placed.id, placed.page, at=placed.at)
        return editing.place_page(questions, placed.id, at=placed.at)

    change(desk, lambda draft: draft.change_questions(edit))
