"""How many answered of those who are there, and what they answered so far: for the team, where it may be seen."""

import streamlit as st

from core.language.formats import number
from core.question_types.base import Question
from core.results.summary import Summary
from pages.http.presence import presence
from pages.parts.chart_card import draw_criterion
from pages.parts.escape import plain
from pages.parts.live_board import draw_summary_card, refusal_words
from pages.parts.price_card import draw_price
from pages.parts.room.console import Console


def draw_answered(console: Console, question: Question) -> None:
    """Of those whose phone is on; people who answered and put it away count too, so that it never goes past them."""
    summary = summary_of(console, question)
    if summary is None:
        return
    here, language = presence().count(console.consultation.code), console.visit.language
    answered, whole = number(summary.answered, language), max(here, summary.answered)
    said = console.visit.texts("animate-answered", count=summary.answered)
    of = console.visit.texts("animate-answered-of", here=number(here, language), count=here)
    with st.container(key="answered", gap=None):
        st.markdown(f"**{answered}** {said} :small[{plain(of)}]")
        if here:
            st.progress(summary.answered / whole)


def draw_tallies(console: Console, question: Question) -> None:
    """As they come; sealed for the team as for everybody until they may be seen."""
    visit, sight = console.visit, console.sight
    with st.container(border=True, key="tallies"):
        if not _is_revealed(console, question):
            st.caption(visit.texts("animate-tallies"))
        summary = summary_of(console, question)
        if sight.look is None or summary is None:
            st.markdown(f":material/lock: {plain(refusal_words(visit, sight))}")
            return
        outcome, model = sight.look.outcome, sight.consultation.definition.price
        criterion = (
            next((each for each in outcome.criteria if each.question_id == question.id), None) if outcome else None
        )
        if outcome and criterion and model:
            draw_criterion(visit, sight, criterion)
            draw_price(outcome.price, model, visit)
        elif summary.answered:
            draw_summary_card(visit, sight, summary)
        else:
            st.markdown(plain(visit.texts("live-nobody")))


def _is_revealed(console: Console, question: Question) -> bool:
    item = console.room.asking(question.id)
    return item is not None and console.room.is_revealed(item.id)


def summary_of(console: Console, question: Question) -> Summary | None:
    """None while nothing may be seen, not even how many answered this one question."""
    found = console.sight.look.summaries if console.sight.look else ()
    return next((summary for summary in found if summary.question_id == question.id), None)
