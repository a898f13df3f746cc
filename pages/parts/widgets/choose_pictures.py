"""One or several pictures among several, a card each: boxes of our own, for Streamlit's hold no picture."""

from typing import Any

import streamlit as st

from core.question_types.choosing import taken_apart
from core.question_types.picture_choice import PictureChoice
from pages.parts.pictures import picture_address
from pages.parts.style import ASSETS
from pages.parts.widgets.choose_several import draw_bounds
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import with_written

_element = st.components.v2.component(
    "tablee_pictures",
    css=(ASSETS / "pictures.css").read_text("utf8"),
    js=(ASSETS / "pictures.js").read_text("utf8"),
)


def choose_pictures(question: PictureChoice, answer: Any, place: Place) -> Any:
    language = place.visit.language
    before = taken_apart(answer).chosen
    known = [option.id for option in question.offered]
    chosen = [each for each in before if each in known] if isinstance(before, list) else []
    if not question.is_single:
        draw_bounds(question, place)
    drawn = _element(
        key=place.key,
        data={
            "items": [
                {
                    "id": option.id,
                    "label": option.label.say(language) or f"({number})",
                    "picture": _address(option),
                    "excludes": option.id in question.excluding,
                }
                for number, option in enumerate(question.offered, start=1)
            ],
            "chosen": chosen,
            "single": question.is_single,
            "title": question.title.say(language),
        },
        default={"chosen": chosen},
        on_chosen_change=lambda: None,
    )
    return with_written(question, list(drawn.chosen or []), answer, place)


def _address(option: Any) -> str:
    """« Autre » has none."""
    digest = getattr(option, "picture", "")
    return picture_address(digest) if digest else ""
