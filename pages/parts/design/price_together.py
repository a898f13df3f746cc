"""With which options of other criteria an option does not go, or without which it cannot stand."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from core.language import FRENCH
from core.pricing import editing
from core.pricing.model import PriceOption
from pages.parts.design import fields
from pages.parts.design.options import option_edit
from pages.parts.design.setting import Setting
from pages.parts.escape import plain

RULES: dict[str, Callable[[PriceOption, tuple[str, ...]], PriceOption]] = {
    "excludes": editing.with_excluded,
    "requires": editing.with_required,
}


def draw_together(setting: Setting, option: PriceOption) -> None:
    """Two menus one tap away, and what they say in a sentence beside the option."""
    others = _others(setting)
    if not others:
        return
    texts = setting.visit.texts
    for rule in RULES:
        if named := [name for other, name in others.items() if other in getattr(option, rule)]:
            said = ", ".join(texts("pricing-named", name=name) for name in named)
            label = option.label.say(FRENCH) or "…"
            st.caption(plain(texts(f"pricing-{rule}-said", option=label, others=said)))
    with st.popover(texts("pricing-together"), icon=":material/link:", type="tertiary"):
        for rule, edit in RULES.items():
            fields.menu_of_several(
                setting.desk,
                f"{setting.place}-{option.id}-{rule}",
                texts(f"pricing-{rule}"),
                others,
                [other for other in getattr(option, rule) if other in others],
                option_edit(setting, option.id, _ruled(edit)),
            )


def _ruled(edit: Callable[[PriceOption, tuple[str, ...]], PriceOption]) -> Callable[[Any, Any], Any]:
    return lambda option, chosen: edit(option, tuple(chosen))


def _others(setting: Setting) -> dict[str, str]:
    """The options of the other criteria by id, each with its criterion's name."""
    texts = setting.visit.texts
    criteria: list[Any] = [each for each in setting.desk.draft.definition.questionnaire.questions() if each.priced]
    return {
        option.id: texts(
            "pricing-option-of", criterion=each.title.say(FRENCH) or "…", option=option.label.say(FRENCH) or "…"
        )
        for each in criteria
        if each.id != setting.question.id
        for option in each.options
    }
