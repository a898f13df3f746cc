"""A picture to look at, its words beside it for those who do not see it."""

from html import escape
from typing import Any

import streamlit as st

from core.question_types.picture import Picture
from pages.parts.escape import plain
from pages.parts.pictures import picture_address
from pages.parts.widgets.paper import Place


def picture(question: Picture, answer: Any, place: Place) -> Any:  # noqa: ARG001 - every widget is called alike
    language = place.visit.language
    if question.title:
        st.subheader(plain(question.title.say(language)), anchor=False)
    if not question.picture:
        return
    caption = question.caption.say(language)
    said = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    shown = f'src="{picture_address(question.picture)}" alt="{escape(question.description.say(language))}"'
    st.html(f'<figure class="shown-picture"><img {shown} loading="lazy">{said}</figure>')
