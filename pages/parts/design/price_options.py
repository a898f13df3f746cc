"""The options of a price criterion: what each adds to the price, and who gets it."""

from decimal import Decimal
from typing import Any

import streamlit as st

from core.language import FRENCH
from core.language.formats import MILS_PER_CENT, bare, cents, euros
from core.pricing import editing
from core.pricing.model import Actor, PriceModel, PriceOption
from core.pricing.money import cents_to_mils
from core.questionnaire import options as rows
from pages.parts.design import fields
from pages.parts.design.options import draw_adding, draw_label, draw_option_menu, option_edit
from pages.parts.design.price_reach import draw_reach
from pages.parts.design.price_together import draw_together
from pages.parts.design.setting import Setting
from pages.parts.escape import plain

NARROW = 114  # four of them in the editor, two or three on a phone


def draw_price_options(setting: Setting) -> None:
    options: tuple[PriceOption, ...] = setting.value
    price = setting.desk.draft.price
    wrong = rows.wrong_in(options)
    st.markdown(f"**{setting.label}**")
    setting.draw_explanation()
    for number, option in enumerate(options, start=1):
        with st.container(border=True, key=f"price_option_{option.id}", gap="xsmall"):
            with st.container(horizontal=True, gap="xsmall", vertical_alignment="top"):
                draw_label(setting, option, number, wrong.get(option.id, []))
                draw_option_menu(setting, option, count=len(options), number=number)
            _draw_amounts(setting, option, price)
            if option.delta:
                _draw_split(setting, option, price)
            draw_together(setting, option)
    draw_reach(setting.desk, setting.visit)
    draw_adding(setting, make=lambda label: PriceOption(label=label))


def _draw_amounts(setting: Setting, option: PriceOption, price: PriceModel) -> None:
    """What it adds, then the part of each actor who is named; whoever gets the rest needs none."""
    typed = [actor for actor in price.actors if actor.id not in (price.rest, price.vat_actor if price.vat_rate else "")]
    named = typed if option.delta else []
    places = [_delta_place(setting, option), *(_part_place(setting, option, actor) for actor in named)]
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="bottom"):
        _draw_delta(setting, option)
        for actor in named:
            _draw_part(setting, option, actor)
    for place in places:
        fields.draw_problems(setting.visit, setting.desk.problems(place))


def _draw_delta(setting: Setting, option: PriceOption) -> None:
    with st.container(width=NARROW):
        fields.line(
            setting.desk,
            setting.visit,
            _delta_place(setting, option),
            setting.visit.texts("design-option-delta"),
            _as_typed(setting, option.delta),
            option_edit(setting, option.id, _with_delta),
            example="0",
            apart=True,
        )


def _draw_part(setting: Setting, option: PriceOption, actor: Actor) -> None:
    name = plain(actor.name.say(FRENCH)) or "…"
    with st.container(width=NARROW):
        fields.line(
            setting.desk,
            setting.visit,
            _part_place(setting, option, actor),
            setting.visit.texts("design-option-part", actor=name),
            _as_typed(setting, option.parts.get(actor.id, 0)),
            option_edit(setting, option.id, lambda each, typed: _with_part(each, actor.id, typed)),
            example="0",
            apart=True,
        )


def _delta_place(setting: Setting, option: PriceOption) -> str:
    return f"{setting.place}-{option.id}-delta"


def _part_place(setting: Setting, option: PriceOption, actor: Actor) -> str:
    return f"{setting.place}-{option.id}-part-{actor.id}"


def _draw_split(setting: Setting, option: PriceOption, price: PriceModel) -> None:
    visit = setting.visit
    rest = next((actor for actor in price.actors if actor.id == price.rest), None)
    if rest:
        st.caption(
            visit.texts(
                "design-option-rest",
                rest=cents(price.option_split(option)[rest.id], visit.language),
                actor=plain(rest.name.say(FRENCH)) or "…",
                price=euros(price.base + option.delta, visit.language),
            )
        )
    fields.tick(
        setting.desk,
        f"{setting.place}-{option.id}-illustrative",
        visit.texts("design-option-illustrative"),
        value=option.illustrative,
        edit=option_edit(
            setting, option.id, lambda each, ticked: each.model_copy(update={"illustrative": bool(ticked)})
        ),
    )


def _as_typed(setting: Setting, mils: int) -> str:
    return bare(Decimal(mils) / MILS_PER_CENT, setting.visit.language) if mils else ""


def _with_delta(option: PriceOption, typed: str) -> Any:
    return option.model_copy(update={"delta": cents_to_mils(typed) if typed.strip() else 0})


def _with_part(option: PriceOption, actor_id: str, typed: str) -> Any:
    return editing.with_option_part(option, actor_id, cents_to_mils(typed) if typed.strip() else 0)
