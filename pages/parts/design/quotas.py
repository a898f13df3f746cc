"""Quotas: which answers are limited, to how many, and what is said to those who come after."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.language import FRENCH
from core.language.limits import PARAGRAPH, kept
from core.problems import Refused, problem
from core.questionnaire.condition_editing import comparable_before
from core.questionnaire.model import Questionnaire
from core.questionnaire.quota_gaps import quota_gaps
from core.questionnaire.quotas import Quota
from core.questionnaire.settings import bounds_of
from pages.parts.design import fields
from pages.parts.design.conditions import draw_quota_conditions
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.visit import Visit

MOST_QUOTAS = 50


def draw_quotas(desk: Desk, visit: Visit) -> None:
    """Nothing until some question can be compared."""
    questionnaire = desk.draft.definition.questionnaire
    if not questionnaire.quotas and not comparable_before(questionnaire, ""):
        return
    texts = visit.texts
    st.subheader(texts("quota-heading"), anchor=False)
    st.caption(texts("quota-explained"))
    for number, quota in enumerate(questionnaire.quotas, start=1):
        with st.container(border=True, key=f"quota_{quota.id}", gap="small"):
            _draw_quota(desk, visit, quota, number)
    st.button(
        texts("quota-add"), key=desk.key("rules/quota-add"), icon=":material/add:", on_click=change, args=(desk, _added)
    )


def _draw_quota(desk: Desk, visit: Visit, quota: Quota, number: int) -> None:
    texts, at = visit.texts, f"rules/{quota.id}"
    st.markdown(f"**{texts('quota-number', number=number)}**")
    draw_quota_conditions(desk, visit, quota, at=at)
    lowest, highest = bounds_of(Quota.model_fields["most"])
    fields.whole(
        desk,
        visit,
        f"{at}/most",
        texts("quota-most"),
        quota.most,
        _edit(quota.id, lambda _, typed: {"most": max(lowest, min(highest, int(typed)))}),
        lowest=lowest,
        highest=highest,
    )
    fields.line(
        desk,
        visit,
        f"{at}/message",
        texts("quota-message"),
        quota.message.say(FRENCH),
        _edit(quota.id, lambda one, typed: {"message": one.message.saying(FRENCH, kept(typed, most=PARAGRAPH))}),
        example=texts("problem-quota-full"),
    )
    gaps = quota_gaps(desk.draft.definition.questionnaire)
    fields.draw_problems(visit, (gap for gap in gaps if gap.where == quota.id))
    st.button(
        texts("quota-remove"),
        key=desk.key(f"{at}/remove"),
        icon=":material/delete:",
        type="tertiary",
        on_click=change,
        args=(desk, _without(quota.id)),
    )


def _edit(quota_id: str, changes: Callable[[Quota, Any], dict[str, Any]]) -> Edit:
    def edited(questions: Questionnaire, typed: Any) -> Questionnaire:
        quotas = tuple(
            quota.model_copy(update=changes(quota, typed)) if quota.id == quota_id else quota
            for quota in questions.quotas
        )
        return questions.model_copy(update={"quotas": quotas})

    return lambda draft, typed: draft.change_questions(lambda questions: edited(questions, typed))


def _added(draft: Draft) -> Draft:
    """A new one has no conditions yet: they are chosen with the menus of every other."""
    if len(draft.definition.questionnaire.quotas) >= MOST_QUOTAS:
        raise Refused(problem("quotas_too_many", most=MOST_QUOTAS))
    return draft.change_questions(lambda qs: qs.model_copy(update={"quotas": (*qs.quotas, Quota())}))


def _without(quota_id: str) -> Callable[[Draft], Draft]:
    return lambda draft: draft.change_questions(
        lambda qs: qs.model_copy(update={"quotas": tuple(quota for quota in qs.quotas if quota.id != quota_id)})
    )
