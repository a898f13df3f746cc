"""Every question under the filters, or one of them: the cards of the live page, sorted and counted as was asked."""

from dataclasses import replace
from functools import partial

import streamlit as st

from core.language.formats import number, share
from core.language.wording import Wording
from core.results.filtered import Filtered
from core.results.summary import Row, Summary
from core.results.view import EVERY
from pages.parts.chart_card import draw_summary
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.explore.controls import Table, choose
from pages.parts.live_board import draw_cards, draw_summary_card
from pages.parts.verbatims import as_list
from pages.parts.way_to_voices import draw_way_to_voices

TEXTS_SHOWN = ("verbatims", "sentiment")


def draw_questions(table: Table, found: Filtered) -> None:
    texts, view = table.visit.texts, table.view
    look = table.sight.look
    names = {each.question_id: each.title.say(texts.language) for each in (look.summaries if look else ())}
    with st.container(horizontal=True, gap="medium", key="explore_shown", vertical_alignment="bottom"):
        choose(
            texts("explore-question"), "question", view.question, {EVERY: texts("explore-every"), **names}, as_list=True
        )
        orders = {"asked": texts("explore-as-asked"), "count": texts("explore-by-count")}
        choose(texts("explore-order"), "order", view.order, orders)
        figures = {each: texts(f"explore-figures-{each}") for each in ("both", "share", "count")}
        choose(texts("explore-figures"), "figures", view.figures, figures)
    shown = [each for each in found.summaries if view.question in (EVERY, each.question_id)]
    draw_cards([partial(_draw_card, table, found, summary) for summary in shown])
    hidden = [names[each] for each in names if each in found.hidden and view.question in (EVERY, each)]
    if hidden:
        with st.container(border=True):
            st.markdown(f":material/visibility_off: {plain(texts('explore-hidden', count=len(hidden)))}")
            st.markdown("\n".join(f"- {plain(name)}" for name in hidden))


def _draw_card(table: Table, found: Filtered, summary: Summary) -> None:
    arranged = _figured(table, table.view.arranged(summary))
    if not found.wanted:
        as_counted = table.view.order == "asked" and table.view.figures == "both"
        (draw_summary_card if as_counted else draw_summary)(table.visit, table.sight, arranged)
        return
    draw_summary(table.visit, table.sight, arranged, filtered=found.wanted)
    if summary.question_id in found.partly:
        st.caption(f":material/visibility_off: {plain(table.visit.texts('explore-partly'))}")
    _draw_texts(table, found, summary)


def _figured(table: Table, summary: Summary) -> Summary:
    """Shares alone, or counts alone, where one was asked for."""
    figures, language = table.view.figures, table.visit.language
    if figures == "both":
        return summary

    def said(row: Row) -> str:
        return number(row.count, language) if figures == "count" else share(row.share, language)

    return replace(
        summary, rows=tuple(row if row.figure else replace(row, figure=Wording(said(row))) for row in summary.rows)
    )


def _draw_texts(table: Table, found: Filtered, summary: Summary) -> None:
    """What those wrote who meet the filter; nothing where nobody did."""
    texts = table.visit.texts
    columns = {each.column: texts(each.key) for each in summary.writings}
    if summary.chart in TEXTS_SHOWN:
        columns = {summary.question_id: texts("live-read-every"), **columns}
    if not columns or not summary.answered:
        return
    draw_way_to_voices(table.visit, table.sight, next(iter(columns)))
    key = f"w_explore_texts_{summary.question_id}"
    chosen = st.pills(texts("live-read"), list(columns), format_func=lambda each: columns[each], key=key)
    if chosen is None:
        return
    written = table.explorer.texts(open_store_of_process(), found.wanted, summary.question_id, chosen)
    if written is None:
        st.caption(f":material/visibility_off: {plain(texts('explore-texts-hidden'))}")
    elif written:
        st.html(as_list(written, more=texts("live-read-on")))
    else:
        st.caption(texts("live-read-nothing"))
