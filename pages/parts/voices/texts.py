"""What people wrote, the newest first."""

import streamlit as st

from core.results.text_columns import TextColumn
from pages.parts.database import lookout
from pages.parts.sight import Sight, watcher_of
from pages.parts.verbatims import as_list
from pages.parts.visit import Visit

PAGE = 50


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    watcher = watcher_of(visit, sight.consultation)
    found = lookout().verbatims(
        sight.consultation.code, watcher, asked.question.id, column=asked.name if asked.is_beside else "", most=PAGE
    )
    if not found:
        st.caption(visit.texts("live-read-nothing"))
        return
    st.html(as_list([text for text, _ in found], more=visit.texts("live-read-on")))
