"""A line of text."""

from typing import Any

import streamlit as st

from core.question_types.short_text import ShortText
from pages.parts.widgets.paper import Place


def line(question: ShortText, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    # No limit in the field itself: it would drop a long paste without a word; the check says what is too long.
    typed = st.text_input(
        place.label,
        value=answer if isinstance(answer, str) else "",
        key=place.key,
        autocomplete="off",
        label_visibility="collapsed",
    )
    return typed or None
