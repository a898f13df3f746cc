"""What the texts of one question say: how many are read as what, how sure that is, and the way to each."""

import streamlit as st

from core.results.summary import Summary
from core.results.text_columns import TextColumn
from pages.parts.chart_card import draw_summary
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.trust import draw_trust
from pages.parts.visit import Visit
from pages.parts.voices.address import go, key_of
from pages.parts.voices.thresholds import draw_thresholds


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    summary = summary_of(sight, asked)
    if summary is None or not summary.answered:
        st.info(visit.texts("live-read-nothing"), icon=":material/hourglass_empty:")
        return
    chart, beside = st.columns([3, 2], gap="large")
    with chart, st.container(border=True):
        draw_summary(visit, sight, summary)
    with beside:
        _draw_ways(visit, summary)
        draw_thresholds(visit, sight)
        with st.container(key="voices_trust", gap="xxsmall"):
            draw_trust(visit)


def summary_of(sight: Sight, asked: TextColumn) -> Summary | None:
    summaries = sight.look.summaries if sight.look else ()
    return next((each for each in summaries if each.question_id == asked.question.id), None)


def _draw_ways(visit: Visit, summary: Summary) -> None:
    """Each count as a sentence that opens its texts."""
    st.subheader(visit.texts("voices-said-read"), anchor=False)
    with st.container(gap="xxsmall", key="voices_ways"):
        for row in summary.rows:
            if row.count:
                st.button(
                    plain(visit.texts(f"voices-sentiment-count-{key_of(row.code)}", count=row.count)),
                    key=f"w_said_{row.code}",
                    type="tertiary",
                    icon=":material/arrow_forward:",
                    help=visit.texts(f"voices-sentiment-{key_of(row.code)}-means"),
                    on_click=go,
                    kwargs={"voir": "texts", "dit": row.code, "page": "", "filtre": ""},
                )
