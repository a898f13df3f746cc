"""One option among several, as buttons one under another; from a list to unfold where they are many."""

from typing import Any

import streamlit as st

from core.question_types.base import MOST_BUTTONS
from core.question_types.choosing import taken_apart
from core.question_types.offered import Offered
from core.question_types.single_choice import SingleChoice
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import draw_erasing, with_written


def choose_one(question: SingleChoice | Offered, answer: Any, place: Place) -> Any:
    before = taken_apart(answer).chosen
    labels = {option.id: option.label.say(place.visit.language) for option in question.offered}
    if len(labels) > MOST_BUTTONS:
        # A list to unfold reads no Markdown: its options are shown as they are written.
        return with_written(question, _draw_list(labels, before, place), answer, place)
    chosen = draw_radio({option: plain(label) for option, label in labels.items()}, before, place)
    given = with_written(question, chosen, answer, place)
    draw_erasing(question, given, place)
    return given


def draw_radio(labels: dict[str, str], answer: Any, place: Place, *, captions: list[str] | None = None) -> Any:
    """Options by id; labels that are empty or alike still tell the options apart while they are being designed."""
    ids = list(labels)
    return st.radio(
        place.label,
        ids,
        index=ids.index(answer) if answer in ids else None,
        format_func=lambda option: labels[option] or f"({ids.index(option) + 1})",
        captions=captions,
        label_visibility="collapsed",
        key=place.key,
        width="stretch",
    )


def _draw_list(labels: dict[str, str], answer: Any, place: Place) -> Any:
    ids = list(labels)
    return st.selectbox(
        place.label,
        ids,
        index=ids.index(answer) if answer in ids else None,
        format_func=lambda option: labels[option] or f"({ids.index(option) + 1})",
        placeholder=place.visit.texts("widget-choose"),
        label_visibility="collapsed",
        key=place.key,
    )
