"""A text to read."""

from typing import Any

import streamlit as st

from core.question_types.passage import Passage
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.widgets.paper import Place


def passage(question: Passage, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    if question.title:
        st.subheader(plain(question.title.say(place.visit.language)), anchor=False)
    st.markdown(plain_paragraphs(question.text.say(place.visit.language)))
