"""What people wrote, one click away: the texts behind each label, newest first; for the team alone."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from core.problems import Refused
from core.results.summary import Summary
from pages.parts.database import lookout
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

PAGE = 50
SHOWN_CHARACTERS = 400
EVERY = "every"


def draw_verbatims(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing for whoever is not of the team, or where nobody wrote."""
    if not sight.of_team or not summary.answered:
        return
    readings = {row.code: row.key for row in summary.rows if row.key and row.count}
    columns = {writing.column: writing.key for writing in summary.writings}
    named = columns or {EVERY: "live-read-every", **readings}
    chosen = st.pills(
        visit.texts("live-read"),
        list(named),
        format_func=lambda code: visit.texts(named[code]),
        key=f"w_verbatims_{summary.question_id}",
    )
    if chosen in columns:
        _draw_texts(visit, sight, summary, column=chosen)
    elif chosen:
        _draw_texts(visit, sight, summary, reading="" if chosen == EVERY else chosen)


def _draw_texts(visit: Visit, sight: Sight, summary: Summary, *, reading: str = "", column: str = "") -> None:
    state = f"_verbatims_{summary.question_id}"
    most = st.session_state.get(state, PAGE)
    watcher = watcher_of(visit, sight.consultation)
    try:
        # One more than is shown tells whether there are more.
        found = lookout().verbatims(
            sight.consultation.code, watcher, summary.question_id, reading=reading, column=column, most=most + 1
        )
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    if not found:
        st.caption(visit.texts("live-read-nothing"))
        return
    st.html(as_list([text for text, _ in found[:most]], more=visit.texts("live-read-on")))
    if len(found) > most and st.button(visit.texts("live-read-more"), key=f"w_more_{summary.question_id}"):
        st.session_state[state] = most + PAGE
        st.rerun(scope="fragment")


def as_list(texts: Sequence[str], *, more: str) -> str:
    return f'<ul class="verbatims">{"".join(_item(text.strip(), more) for text in texts)}</ul>'


def _item(text: str, more: str) -> str:
    """A long text opens at a touch; each keeps its own direction of writing."""
    start, rest = text[:SHOWN_CHARACTERS], text[SHOWN_CHARACTERS:]
    if not rest:
        return f'<li dir="auto">{escape(text)}</li>'
    return (
        f'<li dir="auto"><details><summary>{escape(start)}… <u>{escape(more)}</u></summary>'
        f"{escape(rest)}</details></li>"
    )
