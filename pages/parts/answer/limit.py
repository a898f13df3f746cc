"""A page with a limit of time: the person starts the clock, and what is sent late is kept once."""

import streamlit as st

from core.language.formats import time_with_seconds
from core.questionnaire.model import Page
from core.questionnaire.timing import (
    Phase,
    as_it_stands,
    begun,
    end_of,
    length_said,
    over,
    phase_of,
    seconds_given,
    takes_no_more,
)
from pages.parts.answer.paper import Paper
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.visit import Visit


def phase_now(page: Page, paper: Paper) -> Phase:
    """While something sent late may still be kept, the page is open."""
    if not page.seconds:
        return Phase.FREE
    with open_store_of_process()(read_only=True) as store:
        return phase_of(page, paper.clocks, store.now())


def is_open(page: Page, paper: Paper) -> bool:
    """Whether its questions are drawn: once the time is over, in the run that brings what was given last."""
    phase = phase_now(page, paper)
    return phase in (Phase.FREE, Phase.RUNNING) or (phase is Phase.OVER and not takes_no_more(page, paper.clocks))


def draw_limit(visit: Visit, page: Page, paper: Paper) -> None:
    phase, texts = phase_now(page, paper), visit.texts
    if phase is Phase.WAITING:
        _draw_start(visit, page, paper)
    elif phase is Phase.RUNNING:
        end = end_of(page, paper.clocks)
        st.caption(plain(texts("limit-until", time=time_with_seconds(end, zone=visit.zone))) if end else "")
    elif phase is Phase.OVER:
        st.info(texts("limit-over"), icon=":material/timer_off:")


def close_if_over(page: Page, paper: Paper) -> None:
    """After what came last was kept."""
    if phase_now(page, paper) is Phase.OVER and not takes_no_more(page, paper.clocks):
        paper.answers = as_it_stands(page, paper.answers)
        paper.clocks = over(page, paper.clocks)
        paper.problems = []
        paper.keep()
        st.rerun()


def _draw_start(visit: Visit, page: Page, paper: Paper) -> None:
    texts = visit.texts
    lengths = {longer: length_said(seconds_given(page, longer=longer), texts) for longer in (False, True)}
    st.markdown(plain(texts("limit-before", length=lengths[False])))
    if page.reason:
        st.markdown(plain_paragraphs(page.reason.say(visit.language)))
    for longer, length in lengths.items():
        st.button(
            texts("limit-start", length=length),
            key=f"w_limit_{longer}".lower(),
            type="tertiary" if longer else "primary",
            on_click=_begin,
            args=(page, paper, longer),
        )


def _begin(page: Page, paper: Paper, longer: bool) -> None:
    with open_store_of_process()(read_only=True) as store:
        now = store.now()
    paper.clocks = begun(page, paper.clocks, now, longer=longer)
    paper.keep()
