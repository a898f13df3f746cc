"""What of « Paroles » is looked at stands in the address alone: sending it shows the same view."""

from collections.abc import Mapping

import streamlit as st

from core.language.texts import Texts
from core.results.text_columns import TextColumn


def chosen(name: str) -> str:
    return st.query_params.get(name, "")


def go(**parameters: str) -> None:
    """The same page with these parameters, "" taking one away; whatever else is looked at stays."""
    for name, value in parameters.items():
        if value:
            st.query_params[name] = value
        else:
            st.query_params.pop(name, None)


def key_of(label: str) -> str:
    """Of a reading, as the app's own texts are named."""
    return label.replace("_", "-")


def choose(label: str, name: str, words: Mapping[str, str], *, as_list: bool = False) -> None:
    """One of `words`, the first where the address names none; whoever chooses begins at the first page of it."""
    key = f"w_voices_{name}"
    options = list(words)
    st.session_state[key] = chosen(name) if chosen(name) in words else options[0]

    def keep() -> None:
        go(**{name: st.session_state[key] or options[0], "page": ""})

    if as_list:
        st.selectbox(label, options, format_func=words.__getitem__, key=key, on_change=keep)
    else:
        st.segmented_control(label, options, format_func=words.__getitem__, key=key, on_change=keep)


def name_of(asked: TextColumn, texts: Texts) -> str:
    """The question's title, with what is written beside its answers where that is meant."""
    title = asked.question.title.say(texts.language) or texts("widget-untitled")
    return texts("voices-page-beside", title=title, what=texts(asked.key)) if asked.is_beside else title
