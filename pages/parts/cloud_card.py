"""Key words of a question answered in a few, on its card: the most said first, and one click away as a table."""

from html import escape

import streamlit as st

from core.charts import cloud
from core.results.summary import Summary
from pages.parts.chart_card import draw_table
from pages.parts.escape import plain
from pages.parts.projection.words import notes_of, words_of
from pages.parts.report_links import draw_picture_links
from pages.parts.sight import Sight
from pages.parts.visit import Visit

WIDE, HIGH = 34, 14  # in letters of the page
SMALLER = 0.8  # than on a big screen


def draw_cloud(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing for other kinds, and where there is no word to show: the public sees those of several people only."""
    if summary.chart != "verbatims" or not summary.answered or sight.look is None:
        return
    found = words_of(visit, sight, summary.question_id)
    entries = found.cloud.entries
    if not entries:
        return
    st.markdown(plain(cloud.sentence(entries, visit.texts, people=found.cloud.people)))
    sizes = cloud.sizes(entries, width=WIDE, height=HIGH)
    words = "".join(
        f'<li style="font-size:{size * SMALLER:.2f}rem"><span>{escape(entry.form)}</span> '
        f"<small>{entry.people}</small></li>"
        for entry, size in zip(entries, sizes, strict=True)
    )
    st.html(f'<ol class="words">{words}</ol>')
    for note in notes_of(visit, found):
        st.caption(plain(note))
    draw_table(visit, cloud.table(entries, visit.texts))
    draw_picture_links(visit, sight, f"words_{summary.question_id}")
