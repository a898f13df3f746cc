"""The files that people gave, for the team alone: small pictures to look at, each a click from being downloaded."""

from html import escape

import streamlit as st

from core.problems import Refused
from core.question_types.file import DOCUMENTS
from core.results.summary import Summary
from pages.parts.database import lookout
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

PAGE = 12
DOCUMENT_ENDINGS = tuple(f".{ending}" for ending in DOCUMENTS.values())


def draw_given_files(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing for whoever is not of the team, or where nobody gave any. They are fetched once somebody asks."""
    if not sight.of_team or not summary.answered:
        return
    state = f"_files_{summary.question_id}"
    most: int = st.session_state.get(state, 0)
    if not most:
        st.button(
            visit.texts("live-files-open"),
            key=f"w_files_{summary.question_id}",
            icon=":material/photo_library:",
            on_click=_show,
            args=(state, PAGE),
        )
        return
    names = _names(visit, sight, summary, most=most + 1)
    if names is None:
        return
    st.caption(visit.texts("live-files-explained"))
    links = (_link(visit, sight.consultation.code, name, number) for number, name in enumerate(names[:most], start=1))
    st.html(f'<ul class="given-files">{"".join(links)}</ul>')
    if len(names) > most:
        key = f"w_files_more_{summary.question_id}"
        st.button(visit.texts("live-files-more"), key=key, on_click=_show, args=(state, most + PAGE))


def _show(state: str, most: int) -> None:
    st.session_state[state] = most


def _names(visit: Visit, sight: Sight, summary: Summary, *, most: int) -> list[str] | None:
    """None where they may no longer be seen."""
    watcher = watcher_of(visit, sight.consultation)
    try:
        found = lookout().verbatims(sight.consultation.code, watcher, summary.question_id, most=most)
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return None
    return [name for names, _ in found for name in names.split()]


def _link(visit: Visit, code: str, name: str, number: int) -> str:
    address = escape(f"/files/{code}/{name.partition('.')[0]}")
    if name.endswith(DOCUMENT_ENDINGS):
        said = escape(visit.texts("live-files-document", number=number))
        return f'<li><a href="{address}" download>{said}</a></li>'
    said = escape(visit.texts("live-files-picture", number=number))
    return f'<li><a href="{address}" download><img src="{address}" alt="{said}" loading="lazy"></a></li>'
