"""Answers over time, day by day, and what the order drawn by lot did; both for the team alone."""

from fractions import Fraction

import streamlit as st

from core.charts.horizontal import Bar, draw_bars
from core.charts.theme import palette
from core.language.formats import number, share, weekday
from core.results.order_effects import is_drawn
from pages.parts.chart_card import theme_of
from pages.parts.escape import plain
from pages.parts.explore.controls import Table
from pages.parts.order_effects import draw_order_effects

MOST_DAYS = 45


def draw_days(table: Table) -> None:
    texts, language = table.visit.texts, table.visit.language
    days = table.explorer.days()
    whole = sum(days.values())
    with st.container(border=True):
        st.subheader(texts("explore-days"), anchor=False)
        if not days:
            st.markdown(texts("explore-no-days"))
        else:
            busiest = max(days, key=lambda day: days[day])
            first = texts("explore-busiest", day=weekday(busiest, language), count=days[busiest], days=len(days))
            st.markdown(plain(first))
            shown = list(days)[-MOST_DAYS:]
            bars = (
                Bar(
                    label=weekday(day, language),
                    figures=f"{number(days[day], language)} · {share(Fraction(days[day], whole), language)}",
                    share=days[day] / days[busiest],
                    colour=palette(theme_of(table.visit)).categorical[0],
                    strong=day == busiest,
                )
                for day in shown
            )
            chart = draw_bars(bars, palette=palette(theme_of(table.visit)), language=language, scale=1)
            st.vega_lite_chart(chart.to_dict(validate=False), theme=None, key="chart_days")
    _draw_orders(table)


def _draw_orders(table: Table) -> None:
    questionnaire = table.sight.consultation.definition.questionnaire
    look = table.sight.look
    drawn = [each for each in (look.summaries if look else ()) if is_drawn(questionnaire, each.question_id)]
    for summary in drawn:
        with st.container(border=True):
            st.subheader(plain(summary.title.say(table.visit.language)), anchor=False)
            draw_order_effects(table.visit, table.sight, summary)
