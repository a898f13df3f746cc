"""The result of a consultation that is over, and its published debrief, wherever they are shown."""

from functools import partial

import streamlit as st

from core.actions.debriefing import PARTS
from core.charts import priced, split
from core.charts.theme import palette
from core.consultation.records import Consultation, Debrief
from core.language.formats import day
from core.pricing.live_price import price_of
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome
from core.problems import Refused
from core.results.look import Look
from pages.parts.basket_card import draw_floor
from pages.parts.chart_card import draw_criterion
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.live_board import cards_on_the_whole, draw_cards, draw_summary_card, summaries_beside_criteria
from pages.parts.price_card import draw_price
from pages.parts.report_links import draw_picture_links
from pages.parts.sight import Sight, sight_of
from pages.parts.specification import draw_specification
from pages.parts.style import wear
from pages.parts.visit import Visit


def draw_result(visit: Visit, consultation: Consultation) -> None:
    """Nothing but a sentence where it may not be seen, or is not known yet."""
    try:
        sight = sight_of(visit, consultation.code)
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    if sight.look is None:
        if sight.refusal:
            st.info(visit.texts.problem(sight.refusal), icon=":material/lock:")
    elif not sight.look.counted:
        st.info(visit.texts("result-nobody"), icon=":material/inbox:")
    else:
        _draw(visit, sight, sight.look)


def draw_debrief(visit: Visit, consultation: Consultation) -> None:
    """What was said, decided, refused, by whom and when, once it is published; until then, that it is awaited."""
    with open_store_of_process()(read_only=True) as store:
        debrief = store.consultations.debrief(consultation.id)
    if debrief.published_at is None:
        st.info(visit.texts("debrief-awaited"), icon=":material/edit_note:")
        return
    with st.container(border=True, key="debrief"):
        st.header(visit.texts("debrief-title"), anchor=False)
        published = day(debrief.published_at, visit.language, zone=visit.zone)
        st.caption(visit.texts("debrief-published-on", day=plain(published)))
        draw_debrief_parts(visit, debrief)


def draw_debrief_parts(visit: Visit, debrief: Debrief) -> None:
    for part in PARTS:
        text = getattr(debrief, part)
        if text.strip():
            st.subheader(visit.texts(f"debrief-{part}"), anchor=False)
            st.markdown(plain_paragraphs(text))


def _draw(visit: Visit, sight: Sight, look: Look) -> None:
    wear("results")
    definition = sight.consultation.definition
    st.markdown(f"**{plain(visit.texts('result-counted', count=look.counted))}**")
    if look.papers:
        st.caption(plain(visit.texts("papers-result", count=look.papers)))
    if definition.simulated:
        st.caption(f":material/science: {plain(visit.texts('simulated'))}")
    if look.outcome and definition.price:
        _draw_priced(visit, sight, look, look.outcome, definition.price)
    others = summaries_beside_criteria(look)
    if others and look.outcome:
        st.header(visit.texts("result-questions"), anchor=False)
    draw_cards([partial(draw_summary_card, visit, sight, summary) for summary in others])


def _draw_priced(visit: Visit, sight: Sight, look: Look, outcome: Outcome, model: PriceModel) -> None:
    st.header(visit.texts("result-price"), anchor=False)
    price, remarks = st.columns([3, 2], gap="medium", vertical_alignment="center")
    with price, st.container(border=True):
        draw_price(outcome.price, model, visit)
    with remarks:
        for sentence in priced.remarks(outcome, model, visit.texts):
            st.markdown(plain(sentence))
    draw_floor(visit, outcome, model)
    draw_cards(cards_on_the_whole(visit, sight, look))
    st.header(visit.texts("result-specification"), anchor=False)
    draw_specification(visit, sight, look)
    st.header(visit.texts("result-moved"), anchor=False)
    _draw_moved(visit, outcome, model)
    draw_picture_links(visit, sight, "split")
    st.header(visit.texts("result-all-options"), anchor=False)
    draw_cards([partial(draw_criterion, visit, sight, each) for each in outcome.criteria])


def _draw_moved(visit: Visit, outcome: Outcome, model: PriceModel) -> None:
    prices = [
        (visit.texts("result-start-price"), price_of(model, ())),
        (visit.texts("result-price"), outcome.price),
    ]
    chart = split.draw(prices, model, palette=palette("dark" if visit.dark else "light"), texts=visit.texts)
    st.altair_chart(chart, theme=None, key="chart_split", alt=visit.texts("result-moved"))
    with st.popover(visit.texts("charts-table"), icon=":material/table_rows:", type="tertiary"):
        table = split.table(prices, model, visit.texts)
        st.table(table.rename(index=plain, columns=plain))
