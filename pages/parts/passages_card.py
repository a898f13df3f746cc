"""Where people stop in the questionnaire, and how long each page takes them; for the team alone."""

from functools import partial

import streamlit as st

from core.actions.walking import walk
from core.charts import passages
from core.charts.theme import palette
from core.problems import Refused
from core.results.passages import FEWEST
from pages.parts.chart_card import Figure, draw_figure, theme_of
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit


def draw_passages(visit: Visit, sight: Sight) -> None:
    """Nothing for those who are not of the team, nor while the results are sealed: a page may hang on an answer."""
    if not sight.of_team or sight.look is None:
        return
    consultation, texts = sight.consultation, visit.texts
    try:
        with open_store_of_process()(read_only=True) as store:
            found = walk(store, consultation.code, watcher_of(visit, consultation))
    except Refused as refused:
        st.error(plain(texts.problem(refused.problems[0])))
        return
    said = passages.sentences(found, texts)
    if found.came < FEWEST:
        st.subheader(texts("passages-title"), anchor=False)
        st.markdown(plain(" ".join(said)))
        return
    drawn = partial(passages.draw, found, palette=palette(theme_of(visit)), texts=texts)
    figure = Figure(
        name="passages",
        title=texts("passages-title"),
        sentences=said,
        draw=lambda scale: drawn(scale=scale),
        table=passages.table(found, texts),
        of=tuple((page.came, page.went_on) for page in found.pages),  # it moves without ballots
    )
    draw_figure(visit, sight, figure)
    st.caption(plain(texts("passages-note")))
