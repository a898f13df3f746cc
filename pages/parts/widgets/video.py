"""A link to a video, as a card that says where it leads."""

from html import escape
from typing import Any

import streamlit as st

from core.question_types.video import Video
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def video(question: Video, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    texts = place.visit.texts
    title = question.title.say(place.visit.language) or texts("video-open")
    if not question.site:  # while it is being designed
        st.markdown(f"**{plain(title)}**")
        return
    where = texts("video-elsewhere", site=question.site)
    said = f"<span><strong>{escape(title)}</strong><small>{escape(where)}</small></span>"
    link = f'href="{escape(question.address.strip())}" target="_blank" rel="noopener noreferrer"'
    st.html(f'<a class="shown-video" {link}>{said}</a>')
