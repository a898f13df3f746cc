"""How far to trust what was read in free texts: its measured accuracy and its failures, beside every chart of it."""

from functools import lru_cache

import streamlit as st

from core.voices.accuracy import Accuracy, load_accuracy
from core.voices.publication import accuracy_sentences, failure_sentences
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_trust(visit: Visit) -> None:
    measured, *by_set = accuracy_sentences(published(), visit.texts)
    st.caption(plain(trust_words(visit)))
    with st.popover(visit.texts("voices-accuracy-title"), icon=":material/straighten:", type="tertiary"):
        st.markdown(plain(visit.texts("voices-sentiment-how")))
        _draw_list(by_set)
        st.markdown(f"**{plain(visit.texts('voices-failures-title'))}**")
        _draw_list(failure_sentences(published(), visit.texts))
        st.caption(plain(measured))
        st.page_link("accuracy.py", label=visit.texts("voices-accuracy-page"), icon=":material/straighten:")


def trust_words(visit: Visit) -> str:
    """What was measured on the texts most like these, which come last, in one sentence."""
    return accuracy_sentences(published(), visit.texts)[-1]


def _draw_list(sentences: list[str]) -> None:
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in sentences))


@lru_cache(maxsize=1)
def published() -> Accuracy:
    return load_accuracy()
