"""A sentence with a computed value in it, to be seen at once."""

from typing import Any

import streamlit as st

from core.question_types.shown_value import ShownValue
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def shown_value(question: ShownValue, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    with st.container(border=True, gap="xsmall"):
        if question.title:
            st.caption(plain(question.title.say(place.visit.language)))
        st.subheader(plain(question.text.say(place.visit.language)), anchor=False)
