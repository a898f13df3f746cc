"""Exactitude: how often the analysis of texts is right, as measured and frozen, and where it fails; for all."""

import streamlit as st

from core.charts.theme import palette
from core.voices.publication import accuracy_sentences, failure_sentences
from pages.parts import accuracy_chart as chart
from pages.parts.chart_card import draw_table, theme_of
from pages.parts.escape import plain
from pages.parts.guard import enter
from pages.parts.trust import published
from pages.parts.visit import Visit

NOT_SCORED = ("language", "short", "silent", "lines", "long")


def draw_list(sentences: list[str]) -> None:
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in sentences))


def draw_figures(visit: Visit) -> None:
    texts, measured = visit.texts, published()
    st.header(texts("accuracy-chart"), anchor=False)
    st.markdown(plain(chart.sentence(measured, texts)))
    drawn = chart.draw(measured, palette=palette(theme_of(visit)), texts=texts)
    st.vega_lite_chart(drawn.to_dict(validate=False), theme=None, key="chart_accuracy")
    st.caption(plain(texts("accuracy-reading")))
    draw_table(visit, chart.table(measured, texts), note=texts("accuracy-columns"))
    st.caption(plain(accuracy_sentences(measured, texts)[0]))


visit = enter("exactitude")
texts = visit.texts
st.title(texts("accuracy-title"), anchor=False)
st.markdown(plain(texts("accuracy-intro")))
draw_figures(visit)
st.header(texts("voices-failures-title"), anchor=False)
draw_list(failure_sentences(published(), texts))
st.header(texts("accuracy-not-scored-title"), anchor=False)
draw_list([texts(f"accuracy-not-scored-{each}") for each in NOT_SCORED])
st.header(texts("accuracy-how-title"), anchor=False)
st.markdown(plain(texts("accuracy-how", version=published().analyser)))
st.markdown(plain(texts("accuracy-how-people")))
