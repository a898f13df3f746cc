"""What is fixed at the opening: who may answer, what holds of their anonymity, when results may be seen."""

from typing import Any

import streamlit as st

from core.consultation.definition import Access, Anonymity, AnswerPage, Visibility
from core.consultation.draft import Draft
from core.questionnaire.settings import bounds_of
from pages.parts.design import fields
from pages.parts.design.deciding import draw_deciding
from pages.parts.design.desk import Desk
from pages.parts.design.quotas import draw_quotas
from pages.parts.visit import Visit

CHOICES = {"anonymity": Anonymity, "access": Access, "visibility": Visibility}


def draw_rules(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    rules = desk.draft.definition.rules
    st.header(texts("design-rules"), anchor=False)
    st.caption(texts("design-rules-explained"))
    for name, choice in CHOICES.items():
        explained = {code.value: _explained(visit, name, code.value) for code in choice}
        fields.one_of(
            desk, f"rules/{name}", texts(f"design-{name}"), explained, getattr(rules, name).value, _chooser(name)
        )
    fields.tick(
        desk,
        "rules/public_results",
        texts("design-public-results"),
        value=rules.public_results,
        edit=lambda draft, ticked: draft.change_rules(public_results=bool(ticked)),
    )
    st.caption(texts("design-public-results-explained"))
    if rules.public_results:
        _draw_kept_from_public(desk, visit)
    fields.one_of(
        desk,
        "rules/answer_page",
        texts("design-answer-page"),
        {page.value: _explained(visit, "answer-page", page.value) for page in AnswerPage},
        desk.draft.definition.answer_page.value,
        lambda draft, code: draft.change(answer_page=AnswerPage(code)),
    )
    if desk.draft.definition.price is not None:
        _draw_close_points(desk, visit, rules.close_points)
    draw_deciding(desk, visit)
    draw_quotas(desk, visit)


def _draw_kept_from_public(desk: Desk, visit: Visit) -> None:
    """Nothing where every question decides something."""
    definition, texts = desk.draft.definition, visit.texts
    untitled = texts("widget-untitled")
    named = {each.id: each.title.say(visit.language) or untitled for each in definition.may_keep_from_public()}
    if not named:
        return
    fields.menu_of_several(
        desk,
        "rules/kept_from_public",
        texts("design-kept-from-public"),
        named,
        [each for each in definition.rules.kept_from_public if each in named],
        lambda draft, chosen: draft.change_rules(kept_from_public=tuple(chosen)),
    )
    st.caption(texts("design-kept-from-public-explained"))


def _draw_close_points(desk: Desk, visit: Visit, points: int) -> None:
    lowest, highest = bounds_of(type(desk.draft.definition.rules).model_fields["close_points"])
    fields.whole(
        desk,
        visit,
        "rules/close_points",
        visit.texts("design-close-points"),
        points,
        lambda draft, typed: draft.change_rules(close_points=max(lowest, min(highest, int(typed)))),
        lowest=lowest,
        highest=highest,
    )
    st.caption(visit.texts("design-close-points-explained", count=points))


def _explained(visit: Visit, name: str, code: str) -> tuple[str, str]:
    key = f"design-{name}-{code}".replace("_", "-")
    return visit.texts(key), visit.texts(f"{key}-explained")


def _chooser(name: str) -> Any:
    if name == "access":
        return lambda draft, code: draft.open_to(Access(code))

    def choose(draft: Draft, code: str) -> Draft:
        return draft.change_rules(**{name: CHOICES[name](code)})

    return choose
