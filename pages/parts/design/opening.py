"""What is missing before opening, as a list that leads there; then the opening itself, once it is confirmed."""

from dataclasses import replace

import streamlit as st

from core.actions import consultations
from core.consultation.records import Consultation
from core.problems import Problem
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.design.desk import Desk
from pages.parts.design.outline import select
from pages.parts.escape import plain
from pages.parts.visit import Visit

OPENING = "opening"
PLACES = {"promise": "promise", "rules": "rules", "price": "price", "questions": "add"}


def missing(desk: Desk, consultation: Consultation) -> list[Problem]:
    """Of the draft as it stands on the desk, and of what was typed and could not be read."""
    draft = desk.draft
    drawn = replace(consultation, draft=draft.definition, closes_at=draft.closes_at)
    with open_store_of_process()(read_only=True) as store:
        members = len(store.roll.members(consultation.id))
        return consultations.missing(drawn, now=store.now(), members=members) + desk.unread()


def draw_opening(desk: Desk, visit: Visit, consultation: Consultation, found: list[Problem]) -> None:
    texts = visit.texts
    st.header(texts("design-before-opening"), anchor=False)
    if found:
        st.caption(texts("design-missing-explained", count=len(found)))
        with st.container(key="missing", gap="xsmall"):
            for number, problem in enumerate(found):
                _draw_missing(desk, visit, consultation, problem, number)
        return
    st.success(texts("design-ready"), icon=":material/check_circle:")
    st.markdown(texts("design-opening-locks"))
    st.button(
        texts("design-open"),
        key="w_open",
        type="primary",
        icon=":material/rocket_launch:",
        disabled=bool(desk.refusal),
        on_click=ask,
        args=(OPENING,),
    )
    if is_asked(OPENING):
        confirm(
            visit,
            title=texts("design-open-title"),
            explained=texts("design-open-explained"),
            do=texts("design-open-do"),
            act=lambda: _open(visit, consultation),
            done=texts("design-opened"),
        )


def _draw_missing(desk: Desk, visit: Visit, consultation: Consultation, problem: Problem, number: int) -> None:
    """A button to the place it is about, named by what is there."""
    where = _called(desk, visit, problem.where)
    label = f"**{plain(where)}** · {plain(visit.texts.problem(problem))}"
    if problem.where == "members":
        st.page_link("members.py", label=label, icon=":material/arrow_forward:", query_params={"c": consultation.code})
        return
    st.button(
        label,
        key=f"w_missing_{number}",
        icon=":material/arrow_forward:",
        type="tertiary",
        on_click=select,
        args=(PLACES.get(problem.where, problem.where),),
    )


def _called(desk: Desk, visit: Visit, where: str) -> str:
    if where in PLACES or where == "members":
        return visit.texts(f"design-{where}")
    questionnaire = desk.draft.definition.questionnaire
    question = questionnaire.question(where)
    if question:
        return question.title.say(visit.language) or visit.texts(f"question-{question.type}".replace("_", "-"))
    number = next((number for number, page in enumerate(questionnaire.pages, 1) if page.id == where), 1)
    return visit.texts("design-page", number=number)


def _open(visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            consultations.open_consultation(store, visit.person, consultation.id)
