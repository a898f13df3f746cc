"""A line to slide on: a slider of our own, since Streamlit's has an answer before anybody has given one."""

from typing import Any

import streamlit as st

from core.question_types.slider import Slider
from pages.parts.style import ASSETS
from pages.parts.widgets.paper import Place

_element = st.components.v2.component(
    "tablee_slide", css=(ASSETS / "slide.css").read_text("utf8"), js=(ASSETS / "slide.js").read_text("utf8")
)


def slide(question: Slider, answer: Any, place: Place) -> int | None:
    texts, language = place.visit.texts, place.visit.language
    known = str(answer) if isinstance(answer, int) and not question.check_given(answer) else ""
    drawn = _element(
        key=place.key,
        data={
            "chosen": known,
            "title": question.title.say(language),
            "language": language,
            "lowest": question.lowest,
            "highest": question.highest,
            "middle": question.middle,
            "step": question.step,
            "unit": question.unit.say(language),
            "low": question.lowest_label.say(language),
            "high": question.highest_label.say(language),
            "untouched": texts("widget-slide-untouched"),
            "erase": "" if question.required else texts("widget-erase"),
        },
        default={"chosen": known},
        on_chosen_change=lambda: None,
    )
    return {str(step): step for step in question.steps}.get(str(drawn.chosen))
