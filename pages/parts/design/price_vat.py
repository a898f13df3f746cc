"""VAT with its rate, the price people pay today, and what one household buys a year."""

from decimal import Decimal
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.language import FRENCH
from core.language.formats import bare, euros, price_to_type
from core.language.limits import LINE, kept
from core.pricing import editing
from core.pricing.household import MOST_UNITS
from core.pricing.model import PriceModel
from core.pricing.money import euros_to_mils, percent_to_rate
from core.pricing.sentences import rate_said
from core.questionnaire.editing import change_price_options
from pages.parts.design import fields
from pages.parts.design.desk import Desk
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_vat(desk: Desk, visit: Visit, price: PriceModel) -> None:
    texts = visit.texts
    st.subheader(texts("pricing-vat"), anchor=False)
    st.caption(texts("pricing-vat-explained"))
    left, right = st.columns([1, 2])
    with left:
        fields.line(
            desk,
            visit,
            "price/vat-rate",
            texts("pricing-vat-rate"),
            bare(Decimal(price.vat_rate) / 100, visit.language) if price.vat_rate else "",
            _with_rate,
            example=texts("pricing-vat-rate-example"),
        )
    if not price.vat_rate:
        return
    with right:
        others = {actor.id: actor.name.say(FRENCH) or "…" for actor in price.actors if actor.id != price.rest}
        fields.menu(desk, "price/vat-actor", texts("pricing-vat-actor"), others, price.vat_actor or None, _with_actor)
    if price.base:
        vat = price.vat_of(price.base)
        amounts = {"with": price.base, "without": price.base - vat, "vat": vat}
        said = {name: euros(mils, visit.language) for name, mils in amounts.items()}
        st.caption(plain(texts("pricing-vat-read", rate=rate_said(price.vat_rate, visit.language), **said)))


def draw_today(desk: Desk, visit: Visit, price: PriceModel) -> None:
    texts = visit.texts
    st.subheader(texts("pricing-today"), anchor=False)
    st.caption(texts("pricing-today-explained"))
    left, right = st.columns(2)
    with left:
        fields.line(
            desk,
            visit,
            "price/today",
            texts("pricing-today-price"),
            price_to_type(price.today, visit.language) if price.today else "",
            _with_today,
            example=price_to_type(price.base, visit.language) if price.base else "",
        )
    with right:
        fields.whole(
            desk,
            visit,
            "price/yearly",
            texts("pricing-yearly"),
            price.yearly,
            _with_yearly,
            lowest=0,
            highest=MOST_UNITS,
        )
    if price.yearly:
        fields.line(
            desk,
            visit,
            "price/yearly-source",
            texts("pricing-yearly-source"),
            price.yearly_source.say(FRENCH),
            _with_source,
            example=texts("pricing-yearly-source-example"),
            way=("yearly_source",),
        )
    if price.yearly and not price.today:
        st.caption(texts("pricing-yearly-needs-today"))


def _with_rate(draft: Draft, typed: str) -> Draft:
    rate = percent_to_rate(typed) if typed.strip() else 0
    return draft.change_price(lambda price: price.model_copy(update={"vat_rate": rate}))


def _with_actor(draft: Draft, actor_id: Any) -> Draft:
    """Nobody goes on naming a part for whoever gets what the rate makes."""
    return draft.change_price(lambda price: editing.with_vat_actor(price, actor_id or "")).change_questions(
        lambda questions: change_price_options(questions, lambda option: editing.drop_part(option, actor_id or ""))
    )


def _with_today(draft: Draft, typed: str) -> Draft:
    today = euros_to_mils(typed) if typed.strip() else 0
    return draft.change_price(lambda price: price.model_copy(update={"today": today}))


def _with_yearly(draft: Draft, units: Any) -> Draft:
    return draft.change_price(lambda price: price.model_copy(update={"yearly": units or 0}))


def _with_source(draft: Draft, typed: str) -> Draft:
    def sourced(price: PriceModel) -> PriceModel:
        source = price.yearly_source.saying(FRENCH, kept(typed, most=LINE))
        return price.model_copy(update={"yearly_source": source})

    return draft.change_price(sourced)
