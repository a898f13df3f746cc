"""What is missing before opening, as a list that leads there; then the opening itself, once it is confirmed."""

from dataclasses import replace

import streamlit as st

from core.actions import consultations
from core.consultation.definition import Access
from core.consultation.records import Consultation
from core.consultation.warnings import warnings
from core.problems import Problem
from core.questionnaire.duration import minutes
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.design.called import PLACES, called
from pages.parts.design.desk import Desk
from pages.parts.design.outline import select
from pages.parts.escape import plain
from pages.parts.visit import Visit

OPENING = "opening"


def missing(desk: Desk, consultation: Consultation) -> list[Problem]:
    """Of the draft as it stands on the desk, and of what was typed and could not be read."""
    draft = desk.draft
    drawn = replace(consultation, draft=draft.definition, closes_at=draft.closes_at)
    with open_store_of_process()(read_only=True) as store:
        members = store.roll.members(consultation.id)
        return consultations.missing(drawn, now=store.now(), members=members) + desk.unread()


def draw_opening(desk: Desk, visit: Visit, consultation: Consultation, found: list[Problem]) -> None:
    texts = visit.texts
    st.header(texts("design-before-opening"), anchor=False)
    st.markdown(f":material/hourglass_empty: {texts('design-duration', count=_minutes(desk))}")
    if found:
        st.caption(texts("design-missing-explained", count=len(found)))
        draw_list(desk, visit, consultation, found, "missing")
    _draw_warnings(desk, visit, consultation)
    if found:
        return
    st.success(texts("design-ready"), icon=":material/check_circle:")
    fixed = desk.draft.definition.is_fixed_once_open
    st.markdown(texts("design-opening-locks" if fixed else "versions-opening-locks"))
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
            explained=texts("design-open-explained" if fixed else "versions-open-explained"),
            do=texts("design-open-do"),
            act=lambda: _open(visit, consultation),
            done=texts("design-opened"),
        )


def _minutes(desk: Desk) -> int:
    return minutes(desk.draft.definition.questionnaire)


def _draw_warnings(desk: Desk, visit: Visit, consultation: Consultation) -> None:
    """What is worth a look; opening does not wait for it."""
    definition = desk.draft.definition
    found = warnings(definition, asked=_asked(consultation) if definition.rules.access is Access.PERSONAL else None)
    if found:
        st.markdown(f"**{visit.texts('design-worth-a-look')}**")
        draw_list(desk, visit, consultation, found, "worth")


def _asked(consultation: Consultation) -> int:
    with open_store_of_process()(read_only=True) as store:
        return len(store.roll.members(consultation.id))


def draw_list(desk: Desk, visit: Visit, consultation: Consultation, found: list[Problem], name: str) -> None:
    with st.container(key=name, gap="xsmall"):
        for number, problem in enumerate(found):
            _draw_problem(desk, visit, consultation, problem, f"w_{name}_{number}")


def _draw_problem(desk: Desk, visit: Visit, consultation: Consultation, problem: Problem, key: str) -> None:
    """A button to the place it is about, named by what is there."""
    where = called(desk.draft.definition, visit.texts, problem.where)
    label = f"**{plain(where)}** · {plain(visit.texts.problem(problem))}"
    if problem.where == "members":
        st.page_link("members.py", label=label, icon=":material/arrow_forward:", query_params={"c": consultation.code})
        return
    st.button(
        label,
        key=key,
        icon=":material/arrow_forward:",
        type="tertiary",
        on_click=select,
        args=(PLACES.get(problem.where, problem.where),),
    )


def _open(visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            consultations.open_consultation(store, visit.person, consultation.id)
