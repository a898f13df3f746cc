"""A note as stars or faces: buttons of our own drawing, each said aloud as « 4 sur 5 »."""

from typing import Any

import streamlit as st

from core.language.texts import Texts
from core.question_types.rating import Rating
from pages.parts.style import ASSETS
from pages.parts.widgets.paper import Place

STAR = "M12 2.8l2.8 6.1 6.7.7-5 4.5 1.4 6.6L12 17.3l-5.9 3.4 1.4-6.6-5-4.5 6.7-.7z"
HEAD_AND_EYES = "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19M8.7 9v1.2M15.3 9v1.2"

_element = st.components.v2.component(
    "tablee_marks", css=(ASSETS / "marks.css").read_text("utf8"), js=(ASSETS / "marks.js").read_text("utf8")
)


def marks(question: Rating, answer: Any, place: Place) -> int | None:
    texts = place.visit.texts
    known = str(answer) if isinstance(answer, int) and answer in question.steps else ""
    drawn = _element(
        key=place.key,
        data={
            "chosen": known,
            "style": question.style,
            "title": question.title.say(place.visit.language),
            "marks": [
                {"value": str(step), "shape": mark_shape(question, step), "said": mark_said(question, step, texts)}
                for step in question.steps
            ],
            "ends": [end.say(place.visit.language) for end in (question.lowest_label, question.highest_label)],
            "erase": "" if question.required else texts("widget-erase"),
        },
        default={"chosen": known},
        on_chosen_change=lambda: None,
    )
    return {str(step): step for step in question.steps}.get(str(drawn.chosen))


def mark_shape(question: Rating, step: int) -> str:
    """The outline of one mark, in a square of 24: a star, or a face whose mouth goes from sorrow to joy."""
    if question.style == "stars":
        return STAR
    joy = 2 * (step - question.lowest) / max(1, question.highest - question.lowest) - 1
    return f"{HEAD_AND_EYES}M7.8 {15.3 - 1.2 * joy:.1f}Q12 {15.3 + 3 * joy:.1f} 16.2 {15.3 - 1.2 * joy:.1f}"


def mark_said(question: Rating, step: int, texts: Texts) -> str:
    """« 4 sur 5 », with what the two ends mean."""
    ends = {question.lowest: question.lowest_label, question.highest: question.highest_label}
    meant = ends[step].say(texts.language) if step in ends else ""
    mark = texts("widget-mark", step=step, highest=question.highest)
    return f"{mark}, {meant}" if meant else mark
