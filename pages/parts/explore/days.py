"""Answers over time, day by day, and what the order drawn by lot did; both for the team alone."""

import streamlit as st

from core.charts import days
from core.charts.theme import palette
from core.results.order_effects import is_drawn
from pages.parts.chart_card import Figure, draw_figure, theme_of
from pages.parts.escape import plain
from pages.parts.explore.controls import Table
from pages.parts.order_effects import draw_order_effects


def draw_days(table: Table) -> None:
    visit, texts = table.visit, table.visit.texts
    found = table.explorer.days()
    with st.container(border=True):
        if not found:
            st.subheader(texts("explore-days"), anchor=False)
            st.markdown(texts("explore-no-days"))
        else:
            figure = Figure(
                name="days",
                title=texts("explore-days"),
                sentences=[days.sentence(found, texts)],
                draw=lambda scale: days.draw(found, palette=palette(theme_of(visit)), texts=texts, scale=scale),
                table=days.table(found, texts),
            )
            draw_figure(visit, table.sight, figure)
    _draw_orders(table)


def _draw_orders(table: Table) -> None:
    questionnaire = table.sight.consultation.definition.questionnaire
    look = table.sight.look
    drawn = [each for each in (look.summaries if look else ()) if is_drawn(questionnaire, each.question_id)]
    for summary in drawn:
        with st.container(border=True):
            st.subheader(plain(summary.title.say(table.visit.language)), anchor=False)
            draw_order_effects(table.visit, table.sight, summary)
