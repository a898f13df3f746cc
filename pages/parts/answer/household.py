"""How many of the product this household buys a year: for its own eyes, and in no ballot."""

import streamlit as st

from core.pricing.household import units_typed
from core.pricing.model import PriceModel
from core.problems import Refused
from pages.parts.answer.paper import Paper
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_household(visit: Visit, model: PriceModel, paper: Paper) -> None:
    """Nothing where no price of today is known: there is nothing to compare a year with."""
    if not model.today:
        return
    texts, key = visit.texts, f"w_household_{paper.code}"
    st.text_input(
        texts("price-year-ask"),
        value=str(paper.household or ""),
        key=key,
        max_chars=7,
        placeholder=str(model.yearly or ""),
        autocomplete="off",
        on_change=_take,
        args=(paper, key),
    )
    said = [texts("price-year-private")]
    if model.yearly:
        said.append(texts("price-year-source", units=model.yearly, source=model.yearly_source.say(visit.language)))
    st.caption(plain(" ".join(said)))


def _take(paper: Paper, key: str) -> None:
    """What is no number changes nothing; an emptied field means the average."""
    units = units_typed(st.session_state[key])
    if units is None:
        return
    paper.household = units
    try:
        paper.keep()
    except Refused:
        return  # the deadline has passed meanwhile: the page that is drawn now says so
