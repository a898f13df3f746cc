"""A note on a scale: a button a step, a star or a face; its ends named under it."""

from typing import Any

import streamlit as st

from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from pages.parts.escape import plain
from pages.parts.widgets.marks import marks
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import draw_erasing


def scale(question: Rating | Recommendation, answer: Any, place: Place) -> Any:
    if isinstance(question, Rating) and question.style != "numbers":
        return marks(question, answer, place)
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
    draw_erasing(question, chosen, place)
    return chosen
