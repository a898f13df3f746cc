"""The gallery of every kind of question, each with what it is for: choosing one adds it."""

import streamlit as st

from core.question_types import KINDS
from core.question_types.base import Question
from core.questionnaire import editing
from core.questionnaire.model import Page
from pages.parts.design.desk import Desk
from pages.parts.design.menu import change
from pages.parts.design.outline import select
from pages.parts.escape import plain
from pages.parts.visit import Visit

AFTER = "a"  # the address's own word for the question or the page after which to add


def draw_gallery(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    st.header(texts("design-add-question"), anchor=False)
    st.caption(texts("design-gallery-explained"))
    with st.container(key="choices_gallery", gap="xsmall"):
        for kind in KINDS:
            name = kind.model_fields["type"].default
            key = f"question-{name}".replace("_", "-")
            st.button(
                f"**{plain(texts(key))}** :small[{plain(texts(f'{key}-for'))}]",
                key=desk.key(f"add/{name}"),
                icon=f":material/{kind.icon}:",
                width="stretch",
                on_click=_add,
                args=(desk, kind),
            )
    st.button(
        texts("design-add-page"),
        key=desk.key("add/page"),
        icon=":material/note_add:",
        type="tertiary",
        on_click=add_page,
        args=(desk,),
    )


def go_to_gallery(after: str = "") -> None:
    if after:
        st.query_params[AFTER] = after
    select("add")


def add_page(desk: Desk) -> None:
    page = Page()
    change(desk, lambda draft: draft.change_questions(lambda questions: editing.add_page(questions, page)))
    select(page.id)


def _add(desk: Desk, kind: type[Question]) -> None:
    question = kind.model_validate({})
    page_id, after = _place(desk)
    change(
        desk,
        lambda draft: draft.change_questions(
            lambda questions: editing.add_question(questions, page_id, question, after=after)
        ),
    )
    select(question.id)


def _place(desk: Desk) -> tuple[str, str]:
    """The page to add to, and the question to follow; the end of the last page where nothing was said."""
    after = st.query_params.get(AFTER, "")
    if AFTER in st.query_params:
        del st.query_params[AFTER]
    questionnaire = desk.draft.definition.questionnaire
    page = questionnaire.page_of(after) or next((page for page in questionnaire.pages if page.id == after), None)
    return (page or questionnaire.pages[-1]).id, after
