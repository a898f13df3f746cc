"""Several options among several, a box each."""

from typing import Any

import streamlit as st

from core.question_types.multiple_choice import MultipleChoice
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def choose_several(question: MultipleChoice, answer: Any, place: Place) -> Any:
    chosen = answer if isinstance(answer, list) else []
    bounds = _bounds(question, place)
    if bounds:
        st.caption(bounds)
    ticked = [
        option.id
        for option in question.options
        if st.checkbox(
            plain(option.label.say(place.visit.language)) or "…",
            value=option.id in chosen,
            key=f"{place.key}_{option.id}",
            width="stretch",
        )
    ]
    return ticked or None


def _bounds(question: MultipleChoice, place: Place) -> str:
    if question.fewest and question.most:
        return place.visit.texts("widget-between", fewest=question.fewest, most=question.most)
    if question.most:
        return place.visit.texts("widget-at-most", most=question.most)
    if question.fewest:
        return place.visit.texts("widget-at-least", fewest=question.fewest)
    return ""
