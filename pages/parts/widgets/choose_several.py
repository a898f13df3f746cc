"""Several options among several, a box each."""

from typing import Any

import streamlit as st

from core.question_types.choosing import taken_apart
from core.question_types.multiple_choice import MultipleChoice
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import with_written


def choose_several(question: MultipleChoice, answer: Any, place: Place) -> Any:
    before = taken_apart(answer).chosen
    chosen = before if isinstance(before, list) else []
    draw_bounds(question, place)
    ticked = [
        option.id
        for option in question.offered
        if st.checkbox(
            plain(option.label.say(place.visit.language)) or "…",
            value=option.id in chosen,
            key=f"{place.key}_{option.id}",
            on_change=_settle,
            args=(question, option.id, place),
            width="stretch",
        )
    ]
    return with_written(question, ticked, answer, place)


def draw_bounds(question: MultipleChoice, place: Place) -> None:
    bounds = _bounds(question, place)
    if bounds:
        st.caption(bounds)


def _settle(question: MultipleChoice, changed: str, place: Place) -> None:
    """One tick may take off others."""
    boxes = {option.id: f"{place.key}_{option.id}" for option in question.offered}
    ticked = [option for option, box in boxes.items() if st.session_state[box]]
    kept = question.settled(ticked, [option for option in ticked if option != changed])
    for option, box in boxes.items():
        st.session_state[box] = option in kept


def _bounds(question: MultipleChoice, place: Place) -> str:
    if question.fewest and question.most:
        return place.visit.texts("widget-between", fewest=question.fewest, most=question.most)
    if question.most:
        return place.visit.texts("widget-at-most", most=question.most)
    if question.fewest:
        return place.visit.texts("widget-at-least", fewest=question.fewest)
    return ""
