"""A limit of time for one page, only where an organizer insists, and why."""

from typing import Any

import streamlit as st

from core.language import FRENCH
from core.language.limits import PARAGRAPH, kept
from core.questionnaire import editing
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.settings import bounds_of
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.visit import Visit


def draw_page_limit(desk: Desk, visit: Visit, page: Page) -> None:
    """Folded away: nearly every page does better without."""
    texts = visit.texts
    with st.expander(texts("limit-heading"), expanded=bool(page.seconds), icon=":material/timer:"):
        lowest, highest = bounds_of(Page.model_fields["seconds"])
        fields.whole(
            desk,
            visit,
            f"{page.id}/seconds",
            texts("limit-set"),
            page.seconds,
            _edit(page.id, lambda _, typed: {"seconds": max(lowest, min(highest, int(typed)))}),
            lowest=lowest,
            highest=highest,
        )
        st.caption(texts("limit-set-explained"))
        if page.seconds:
            fields.line(
                desk,
                visit,
                f"{page.id}/reason",
                texts("limit-reason"),
                page.reason.say(FRENCH),
                _edit(page.id, lambda page, typed: {"reason": page.reason.saying(FRENCH, kept(typed, most=PARAGRAPH))}),
                example=texts("limit-reason-example"),
            )


def _edit(page_id: str, changes: Any) -> Edit:
    def edited(questions: Questionnaire, typed: Any) -> Questionnaire:
        page = next((page for page in questions.pages if page.id == page_id), None)
        if page is None:
            return questions
        return editing.change_page(questions, page.model_copy(update=changes(page, typed)))

    return lambda draft, typed: draft.change_questions(lambda questions: edited(questions, typed))
