"""The editor of what is selected in the structure."""

from core.consultation.records import Comment, Consultation
from core.problems import Problem
from pages.parts.design.comments import WHOLE, comments_at, draw_comments
from pages.parts.design.computed import draw_computed
from pages.parts.design.desk import Desk
from pages.parts.design.gallery import draw_gallery
from pages.parts.design.languages import draw_languages
from pages.parts.design.opening import draw_opening
from pages.parts.design.page import draw_page_panel
from pages.parts.design.price import draw_price_panel
from pages.parts.design.promise import draw_promise
from pages.parts.design.publishing import draw_publishing
from pages.parts.design.question import draw_question_panel
from pages.parts.design.rules import draw_rules
from pages.parts.visit import Visit

PANELS = {
    "promise": draw_promise,
    "rules": draw_rules,
    "languages": draw_languages,
    "computed": draw_computed,
}


def draw_panel(
    desk: Desk, visit: Visit, consultation: Consultation, *, here: str, missing: list[Problem], comments: list[Comment]
) -> None:
    questionnaire = desk.draft.definition.questionnaire
    question = questionnaire.question(here)
    page = next((page for page in questionnaire.pages if page.id == here), None)
    if question:
        draw_question_panel(desk, visit, question)
    elif page:
        draw_page_panel(desk, visit, page)
    elif here == "add":
        draw_gallery(desk, visit, consultation.team_id)
    elif here == "open":
        draw = draw_publishing if desk.is_open else draw_opening
        draw(desk, visit, consultation, missing)
    elif here == "price":
        draw_price_panel(desk, visit, code=consultation.code)
    else:
        PANELS[here](desk, visit)
    if question or here == WHOLE:
        draw_comments(visit, consultation, comments_at(comments, questionnaire, here), is_whole=here == WHOLE)
