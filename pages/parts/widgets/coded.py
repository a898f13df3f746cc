"""A line in a form of its own: an address, a number to call, a date; with what it will serve for."""

from typing import Any

import streamlit as st

from core.question_types.coded import Coded
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.widgets.paper import Place


def coded(question: Coded, answer: Any, place: Place) -> Any:
    texts = place.visit.texts
    purpose = question.purpose_said(place.visit.language)
    if purpose:
        st.caption(plain(texts("widget-purpose")) + " " + plain_paragraphs(purpose))
    # Not the field's own type: it would not send what it takes for a mistake, and leave the answer before it.
    typed = st.text_input(
        place.label,
        value=question.typed(answer),
        key=place.key,
        placeholder=texts(question.example),
        autocomplete=question.autocomplete,
        label_visibility="collapsed",
    )
    return question.read(typed or "") or None
