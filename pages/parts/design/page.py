"""The editor of one page of the questionnaire: its title, its place among the others."""

from functools import partial

import streamlit as st

from core.consultation.draft import Draft
from core.identity import new_short_id
from core.language import FRENCH
from core.language.limits import LINE, kept
from core.questionnaire import editing
from core.questionnaire.model import Page, Questionnaire
from pages.parts.design import fields
from pages.parts.design.adding import add_page, go_to_gallery
from pages.parts.design.conditions import draw_conditions
from pages.parts.design.deeds import Deed, draw_deeds
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.design.outline import FIRST, select
from pages.parts.design.page_limit import draw_page_limit
from pages.parts.design.page_order import draw_order
from pages.parts.design.piping import draw_inserting
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def draw_page_panel(desk: Desk, visit: Visit, page: Page) -> None:
    texts = visit.texts
    pages = desk.draft.definition.questionnaire.pages
    number = pages.index(page) + 1
    st.header(texts("design-page", number=number), anchor=False)
    st.caption(texts("design-page-explained"))
    draw_deeds(desk, visit, page.id, _deeds(desk, visit, page.id, alone=len(pages) == 1), key="page_deeds")
    fields.line(
        desk,
        visit,
        f"{page.id}/title",
        texts("design-page-title"),
        page.title.say(FRENCH),
        _retitled(page.id),
        example=texts("design-page-title-example"),
        way=("title",),
    )
    draw_inserting(desk, visit, page.id)
    draw_conditions(desk, visit, page.id)
    draw_order(desk, visit, page)
    draw_page_limit(desk, visit, page)
    with st.container(horizontal=True, gap="xsmall"):
        st.button(
            texts("design-add-question"),
            key=desk.key(f"{page.id}/add"),
            icon=":material/add:",
            on_click=go_to_gallery,
            args=(page.id,),
        )
        st.button(
            texts("design-add-page"),
            key=desk.key(f"{page.id}/add-page"),
            icon=":material/note_add:",
            type="tertiary",
            on_click=add_page,
            args=(desk,),
        )


def _deeds(desk: Desk, visit: Visit, page_id: str, *, alone: bool) -> list[Deed]:
    copy: Deed = ("duplicate", "content_copy", partial(_duplicate, desk, page_id))
    if alone:
        return [copy]
    return [
        copy,
        ("up", "arrow_upward", partial(_move, desk, page_id, -1)),
        ("down", "arrow_downward", partial(_move, desk, page_id, 1)),
        ("remove-page", "delete", partial(_remove, desk, visit, page_id)),
    ]


def _move(desk: Desk, page_id: str, by: int) -> None:
    change(desk, lambda draft: draft.change_questions(lambda qs: editing.move_page(qs, page_id, by=by)))


def _duplicate(desk: Desk, page_id: str) -> None:
    copy = new_short_id()
    change(desk, lambda draft: draft.change_questions(lambda qs: editing.duplicate_page(qs, page_id, new_id=copy)))
    select(copy)


def _remove(desk: Desk, visit: Visit, page_id: str) -> None:
    change(desk, lambda draft: draft.change_questions(lambda qs: editing.remove_page(qs, page_id)))
    select(FIRST)
    say_next(visit.texts("design-removed"))


def _retitled(page_id: str) -> Edit:
    def retitled(questions: Questionnaire, typed: str) -> Questionnaire:
        page = next((page for page in questions.pages if page.id == page_id), None)
        if page is None:
            return questions
        title = page.title.saying(FRENCH, kept(typed, most=LINE))
        return editing.change_page(questions, page.model_copy(update={"title": title}))

    def edit(draft: Draft, typed: str) -> Draft:
        return draft.change_questions(lambda questions: retitled(questions, typed))

    return edit
