"""A text to agree to, and one box."""

from typing import Any

import streamlit as st

from core.question_types.consent import Consent
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.widgets.paper import Place


def consent(question: Consent, answer: Any, place: Place) -> Any:
    """Words agreed to in one language stay those agreed to when the page speaks another."""
    asked = question.text.say(place.visit.language)
    agreed = isinstance(answer, str) and answer in question.text.root.values()
    with st.container(border=True, gap="small", key=f"consent_{place.key}"):
        st.markdown(plain_paragraphs(asked))
    ticked = st.checkbox(plain(place.visit.texts("widget-agree")), value=agreed, key=place.key, width="stretch")
    if not ticked:
        return None
    return answer if agreed else asked
