"""The questions that another consultation of the team asked too: both shares of each answer, and what moved."""

from fractions import Fraction

import pandas as pd
import streamlit as st

from core.actions.exploring import earlier_of_team
from core.charts.said import label_of
from core.language.formats import share, signed_points
from core.results.comparing import Compared, compared
from pages.parts.consultation_bar import title_of
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.explore.controls import Table, choose
from pages.parts.sight import watcher_of

NOTHING = ""


def draw_comparison(table: Table) -> None:
    visit, texts, code = table.visit, table.visit.texts, table.sight.consultation.code
    with open_store_of_process()(read_only=True) as store:
        others = earlier_of_team(store, code, watcher_of(visit, table.sight.consultation))
    if not others:
        st.info(texts("explore-nothing-beside"), icon=":material/compare_arrows:")
        return
    words = {each.code: title_of(each, visit) for each in others}
    choose(
        texts("explore-beside"), "beside", table.view.beside, {NOTHING: texts("explore-choose"), **words}, as_list=True
    )
    other = next((each for each in others if each.code == table.view.beside), None)
    if other is None or table.sight.look is None:
        return
    there = lookout().look(other.code, watcher_of(visit, other))
    found = compared(table.sight.look.summaries, there.summaries)
    if table.view.wanted:
        st.caption(texts("explore-compares-everybody"))
    if not found:
        st.info(texts("explore-nothing-shared"), icon=":material/compare_arrows:")
    for each in found:
        with st.container(border=True):
            _draw(table, each)


def _draw(table: Table, found: Compared) -> None:
    texts, language = table.visit.texts, table.visit.language
    st.subheader(plain(found.summary.title.say(language)), anchor=False)
    st.markdown(plain(_sentence(table, found)))
    answer, here, there, moved = (texts(f"explore-{name}") for name in ("answer", "here", "there", "moved"))
    rows = [
        {
            answer: plain(label_of(each.row, texts)),
            here: f"**{share(each.here, language)}**",
            there: share(each.there, language),
            moved: signed_points(each.moved),
        }
        for each in found.shares
    ]
    st.table(pd.DataFrame(rows).set_index(answer))
    st.caption(plain(texts("explore-answered-both", here=found.answered[0], there=found.answered[1])))


def _sentence(table: Table, found: Compared) -> str:
    """The answer that moved most."""
    texts = table.visit.texts
    most = max(found.shares, key=lambda each: abs(each.moved))
    if abs(most.moved) < Fraction(1, 100):
        return texts("explore-nothing-moved")
    label, points = label_of(most.row, texts), signed_points(most.moved)
    return texts("explore-moved-most", label=label, points=points)
