"""A change of price: what happens with each price, side by side and alike, then the vote."""

from typing import Any

import streamlit as st

from core.question_types.price_change import Consequence, PriceChange
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.widgets.choose_one import draw_radio
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import draw_erasing


def price_change(question: PriceChange, answer: Any, place: Place) -> Any:
    together = "proposals" if question.others else "outcomes"  # side by side, or as many as the width holds
    with st.container(horizontal=True, gap="small", key=f"{together}_{place.key}"):
        for each in question.consequences(place.seed):
            with st.container(border=True, gap="xsmall", height="stretch", key=f"outcome_{place.key}_{each.code}"):
                _draw_consequence(question, each, place)
    labels = {option.id: plain(option.label.say(place.visit.language)) for option in question.drawn(place.seed)}
    chosen = draw_radio(labels, answer, place)
    draw_erasing(question, chosen, place)
    return chosen


def _draw_consequence(question: PriceChange, each: Consequence, place: Place) -> None:
    texts = place.visit.texts
    language = texts.language
    st.markdown(f"**{each.title_said(texts)}**")
    with st.container(key=f"amount_{place.key}_{each.code}"):
        st.markdown(f"**{plain(each.price_said(texts))}**")
    st.markdown(plain(each.change_said(texts)))
    if each.yearly is not None:
        said = texts("widget-change-yearly", quantity=question.quantity(language), amount=each.yearly_said(texts))
        st.markdown(plain(said))
    if each.text:
        st.markdown(plain_paragraphs(each.text.say(language)))
