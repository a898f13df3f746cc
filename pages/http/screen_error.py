"""What a visitor reads when a screen breaks. Streamlit writes the traceback to the log."""

import streamlit as st

from core.language.texts import for_language
from core.language.wishes import wished
from pages.parts import state
from pages.parts.visit import LANGUAGE_COOKIE, cookie


def say_error(error: Exception) -> bool:  # noqa: ARG001 - a visitor is never shown it
    """Whatever broke may be the database: the language is known without it."""
    chosen = st.session_state.get(state.LANGUAGE) or cookie(LANGUAGE_COOKIE)
    accepted = st.context.headers.get("Accept-Language")
    texts = for_language(chosen or (wished(accepted) if isinstance(accepted, str) else None))
    st.error(texts("screen-broken"))
    return True
