"""Explorer: results read by filters, crossed, over time and beside an earlier consultation, live; for the team."""

from functools import partial
from typing import get_args

import streamlit as st

from core.actions.exploring import Explorer
from core.problems import Refused
from core.results.view import Part, View
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.explore.comparison import draw_comparison
from pages.parts.explore.controls import Table, choose, go, view_of_address
from pages.parts.explore.cross_table import draw_cross_table
from pages.parts.explore.days import draw_days
from pages.parts.explore.filters import draw_count, draw_filters
from pages.parts.explore.questions import draw_questions
from pages.parts.guard import enter, team_consultation
from pages.parts.refusals import attempt
from pages.parts.sight import Sight, watcher_of
from pages.parts.team_results import draw_team_results
from pages.parts.visit import Visit
from pages.parts.who_answered import draw_who_answered


def draw(visit: Visit, sight: Sight) -> None:
    try:
        view = view_of_address()
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        st.button(visit.texts("explore-start-again"), key="w_explore_again", on_click=go, args=(View(),))
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
draw_team_results(visit, team_consultation(visit), tab="explore", draw=draw)
