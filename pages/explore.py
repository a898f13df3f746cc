"""Explorer: results read by filters, crossed, over time and beside an earlier consultation, live; for the team."""

from functools import partial
from typing import get_args

import streamlit as st

from core.actions.exploring import Explorer
from core.problems import Refused
from core.results.view import Part, View
from pages.parts.consultation_bar import draw_bar
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.explore.comparison import draw_comparison
from pages.parts.explore.controls import Table, attempt, choose, go, view_of_address
from pages.parts.explore.cross_table import draw_cross_table
from pages.parts.explore.days import draw_days
from pages.parts.explore.filters import draw_count, draw_filters
from pages.parts.explore.questions import draw_questions
from pages.parts.guard import enter, team_consultation
from pages.parts.live_board import draw_sealed
from pages.parts.pulse import follow
from pages.parts.sight import Sight, sight_of, watcher_of
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit
from pages.parts.who_answered import draw_who_answered

EVEN_SO_SECONDS = 30  # the pulse says when something changed; this is for when it cannot


def draw(code: str) -> None:
    """Drawn again alone at every pulse and at every choice: who is here is asked afresh each time."""
    visit = this_visit()
    try:
        sight = sight_of(visit, code)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    wear("results")
    if sight.look is None:
        draw_sealed(visit, sight)
    elif not sight.look.counted:
        st.info(visit.texts("live-nobody"), icon=":material/hourglass_empty:")
    else:
        attempt(visit, partial(_draw_explorer, visit, sight))
    follow(code, sight.mark)


def _draw_explorer(visit: Visit, sight: Sight) -> None:
    try:
        view = view_of_address()
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        st.button(visit.texts("explore-start-again"), on_click=go, args=(View(),))
        return
    watcher = watcher_of(visit, sight.consultation)
    explorer = Explorer(lookout(), sight.consultation.code, watcher, sight.over)
    _draw_view(Table(visit, sight, explorer, view, explorer.offered()))


def _draw_view(table: Table) -> None:
    texts = table.visit.texts
    parts = {each: texts(f"explore-{each}-part") for each in get_args(Part)}
    choose(texts("explore-part"), "part", table.view.part, parts)
    if table.view.part in ("questions", "crossed"):
        draw_filters(table)
        found = table.explorer.filtered(table.view.wanted)
        draw_count(table, found)
        if table.view.part == "crossed":
            attempt(table.visit, partial(draw_cross_table, table))
        elif found.counted is not None:
            draw_questions(table, found)
    elif table.view.part == "days":
        draw_days(table)
    elif table.view.part == "asked":
        draw_who_answered(table.visit, table.sight)
    else:
        draw_comparison(table)


visit = enter("explorer")
consultation = team_consultation(visit)
draw_bar(visit, consultation, "explore")
if consultation.published is None:
    st.info(visit.texts("live-not-open"), icon=":material/hourglass_empty:")
    st.stop()
st.fragment(draw, run_every=EVEN_SO_SECONDS)(consultation.code)
