"""Beside a voted price: whether the whole suits people, who would accept which price, and whether the floor is kept."""

from functools import partial

import streamlit as st

from core.actions.confirming import prepare_confirmation
from core.charts import acceptability, baskets, priced
from core.charts.theme import palette
from core.community import access
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome
from core.problems import Refused
from core.results.look import Look
from pages.parts.chart_card import ON_PAGE, Figure, Size, draw_figure, draw_table, theme_of
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.visit import Visit


def draw_baskets(visit: Visit, sight: Sight, look: Look, *, size: Size = ON_PAGE) -> None:
    """A calm card; where most people disagree with the whole, a warning and a way to have it confirmed."""
    if look.baskets is None or look.outcome is None:
        return
    st.subheader(visit.texts("basket-title"), anchor=False)
    for sentence in baskets.sentences(look.baskets, visit.texts):
        st.markdown(plain(sentence))
    if look.papers:
        st.caption(plain(visit.texts("papers-no-baskets")))
    if look.baskets.warns:
        st.warning(plain(visit.texts("basket-warns")), icon=":material/balance:")
    if not size.with_table:
        return
    draw_table(visit, baskets.table(look.baskets, visit.texts))
    if look.baskets.warns and sight.over and access.may_organize(visit.person, sight.consultation.team_id):
        _draw_way_to_confirm(visit, sight, look.outcome)


def draw_acceptability(visit: Visit, sight: Sight, look: Look, *, size: Size = ON_PAGE) -> None:
    """Nothing where everybody composed one price."""
    model = sight.consultation.definition.price
    if model is None or look.outcome is None or len(look.acceptability) < 2:
        return
    drawn = partial(
        acceptability.draw,
        look.acceptability,
        look.outcome,
        model,
        palette=palette(theme_of(visit)),
        texts=visit.texts,
    )
    figure = Figure(
        name="acceptability",
        title=visit.texts("acceptability-title"),
        sentences=[
            acceptability.sentence(look.acceptability, look.outcome, visit.texts),
            *([visit.texts("papers-no-baskets")] if look.papers else []),
        ],
        draw=lambda scale: drawn(scale=scale),
        table=acceptability.table(look.acceptability, visit.texts),
    )
    draw_figure(visit, sight, figure, size=size)


def draw_floor(visit: Visit, outcome: Outcome, model: PriceModel) -> None:
    """What gives the producer less than the floor is said, wherever the price stands."""
    said = priced.below_floor(outcome, model, visit.texts)
    if said:
        st.error(plain(said), icon=":material/vertical_align_bottom:")


def _draw_way_to_confirm(visit: Visit, sight: Sight, outcome: Outcome) -> None:
    if st.button(visit.texts("basket-confirm"), key="w_confirm_basket", icon=":material/how_to_vote:", type="primary"):
        _prepare(visit, sight, outcome)
    st.caption(plain(visit.texts("basket-confirm-explained")))


def _prepare(visit: Visit, sight: Sight, outcome: Outcome) -> None:
    """And go there: a draft is not seen by anybody before its organizer has read it."""
    if visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            made = prepare_confirmation(store, visit.person, sight.consultation.id, outcome)
            draft = store.consultations.get(made)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    if draft:
        st.switch_page("design.py", query_params={"c": draft.code})
