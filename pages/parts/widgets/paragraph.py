"""A paragraph of text."""

from typing import Any

import streamlit as st

from core.question_types.long_text import LongText
from pages.parts.widgets.paper import Place


def paragraph(question: LongText, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    typed = st.text_area(
        place.label,
        value=answer if isinstance(answer, str) else "",
        key=place.key,
        height=140,
        label_visibility="collapsed",
    )
    return typed or None
