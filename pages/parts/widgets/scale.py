"""A note on a scale, one button a step, its ends named under it; tapping the chosen step again takes it back."""

from typing import Any

import streamlit as st

from core.question_types.rating import Rating
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def scale(question: Rating, answer: Any, place: Place) -> Any:
    chosen = st.pills(
        place.label,
        list(question.steps),
        default=answer if answer in question.steps else None,
        format_func=str,
        key=place.key,
        label_visibility="collapsed",
    )
    lowest, highest = (label.say(place.visit.language) for label in (question.lowest_label, question.highest_label))
    if lowest or highest:
        ends = {"low": plain(lowest), "high": plain(highest)}
        st.caption(place.visit.texts("widget-scale-ends", lowest=question.lowest, highest=question.highest, **ends))
    return chosen
