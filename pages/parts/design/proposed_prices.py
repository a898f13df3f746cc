"""The other new prices that a ratification puts to its members: each with what happens if it wins."""

from typing import Any

import streamlit as st

from core.language import FRENCH
from core.language.formats import price_to_type
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.pricing.money import euros_to_mils
from core.problems import Refused, problem
from core.question_types.price_change import MOST_OTHERS, ProposedPrice
from core.questionnaire import options as rows
from pages.parts.design import fields
from pages.parts.design.menu import change
from pages.parts.design.options import draw_option_menu, option_edit
from pages.parts.design.setting import Setting


def draw_proposed_prices(setting: Setting) -> None:
    prices: tuple[ProposedPrice, ...] = setting.value
    st.markdown(f"**{setting.label}**")
    setting.draw_explanation()
    for number, proposed in enumerate(prices, start=1):
        with st.container(border=True, gap="xsmall", key=f"proposed_price_{proposed.id}"):
            with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom"):
                _draw_price(setting, proposed)
                draw_option_menu(setting, proposed, count=len(prices), number=number)
            fields.draw_problems(setting.visit, setting.desk.problems(f"{setting.place}-{proposed.id}-price"))
            _draw_consequence(setting, proposed)
    if len(prices) < MOST_OTHERS:
        st.button(
            setting.visit.texts("setting-others-add"),
            key=setting.desk.key(f"{setting.place}-add"),
            icon=":material/add:",
            on_click=change,
            args=(setting.desk, lambda draft: setting.changed(draft, _with_one_more)),
        )


def _draw_price(setting: Setting, proposed: ProposedPrice) -> None:
    fields.line(
        setting.desk,
        setting.visit,
        f"{setting.place}-{proposed.id}-price",
        setting.visit.texts("setting-others-price"),
        price_to_type(proposed.price, setting.visit.language) if proposed.price else "",
        option_edit(setting, proposed.id, _priced),
        example=setting.visit.texts("setting-new-example"),
        apart=True,
    )


def _draw_consequence(setting: Setting, proposed: ProposedPrice) -> None:
    fields.line(
        setting.desk,
        setting.visit,
        f"{setting.place}-{proposed.id}-label",
        setting.visit.texts("setting-others-outcome"),
        proposed.label.say(FRENCH),
        option_edit(setting, proposed.id, _reworded),
        way=(setting.name, proposed.id, "label"),
    )


def _with_one_more(prices: tuple[ProposedPrice, ...]) -> tuple[ProposedPrice, ...]:
    if len(prices) >= MOST_OTHERS:
        raise Refused(problem("options_too_many", most=MOST_OTHERS))
    return rows.add(prices, ProposedPrice(label=Wording()))


def _priced(proposed: ProposedPrice, typed: str) -> Any:
    return proposed.model_copy(update={"price": euros_to_mils(typed) if typed.strip() else 0})


def _reworded(proposed: ProposedPrice, typed: str) -> Any:
    return proposed.model_copy(update={"label": proposed.label.saying(FRENCH, kept(typed, most=LINE))})
