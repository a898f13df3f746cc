"""Four prices to type, one under another, then how sure one is to buy at two of them."""

from typing import Any

import streamlit as st

from core.pricing.money import read_euros
from core.question_types.four_prices import FourPrices
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def four_prices(question: FourPrices, answer: Any, place: Place) -> Any:
    given = answer if isinstance(answer, dict) else {}
    if question.product:
        st.markdown(plain(question.asked_of(place.visit.texts)))
    fields = {price: _draw_price(question, price, given.get(price), place) for price in question.prices}
    for intent in question.intents_asked.values():
        fields[intent] = _draw_intent(question, intent, given.get(intent), place)
    return {name: field for name, field in fields.items() if field is not None} or None


def _draw_price(question: FourPrices, price: str, given: Any, place: Place) -> int | str | None:
    texts = place.visit.texts
    asked = texts(f"widget-price-{price.replace('_', '-')}")
    with st.container(gap="xsmall"):
        st.markdown(asked)
        with st.container(horizontal=True, vertical_alignment="center"):
            typed = st.text_input(
                f"{asked} (€)",
                value=question.typed(given, texts.language),
                key=f"{place.key}_{price}",
                autocomplete="off",
                label_visibility="collapsed",
                width=140,
            )
            st.markdown("€", width="content")
    return read_euros(typed or "")


def _draw_intent(question: FourPrices, intent: str, given: Any, place: Place) -> str | None:
    texts = place.visit.texts
    steps = {step.id: plain(step.label.say(texts.language)) for step in question.scale}
    with st.container(border=True, key=f"row_{place.key}_{intent}"):
        chosen: str | None = st.pills(
            texts(f"widget-price-{intent.replace('_', '-')}"),
            list(steps),
            default=given if given in steps else None,
            format_func=steps.__getitem__,
            key=f"{place.key}_{intent}",
        )
    return chosen
