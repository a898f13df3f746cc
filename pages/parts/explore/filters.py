"""The filters: one condition at a time, each a chip that a touch takes off again."""

from datetime import date

import streamlit as st

from core.charts import crossed
from core.language.formats import number
from core.results.filtered import Filtered
from core.results.filtering import EVERYBODY, Condition
from core.results.offered import Offered
from core.results.suppression import hides
from core.results.variables import BETWEEN, Of
from pages.parts.escape import plain
from pages.parts.explore.controls import Table, change, titles, view_of_address

VARIABLE, VALUES = "w_explore_variable", "w_explore_values"


def draw_filters(table: Table) -> None:
    with st.container(horizontal=True, gap="small", key="explore_filters", vertical_alignment="center"):
        for place, condition in enumerate(table.view.wanted.conditions):
            st.button(
                _chip(table, condition),
                key=f"w_explore_chip_{place}",
                icon=":material/close:",
                on_click=_take_off,
                args=(condition,),
                help=table.visit.texts("explore-take-off"),
            )
        with st.popover(table.visit.texts("explore-add"), icon=":material/filter_alt:"):
            _draw_choice(table)
        if len(table.view.wanted.conditions) > 1:
            st.button(
                table.visit.texts("explore-everybody"),
                key="w_explore_everybody",
                type="tertiary",
                on_click=lambda: change(wanted=EVERYBODY),
            )


def draw_count(table: Table, found: Filtered) -> None:
    """How many of how many, at which moment, and why nothing more where nothing is."""
    texts = table.visit.texts
    if not found.wanted:
        st.markdown(f"**{plain(texts('explore-whole', count=found.whole))}**")
        return
    if found.counted is None:
        st.info(plain(texts("explore-too-few")), icon=":material/visibility_off:")
        return
    st.markdown(f"**{plain(texts('explore-some', count=found.counted, whole=number(found.whole, texts.language)))}**")
    if not table.sight.over and hides(table.sight.consultation.definition):
        st.caption(plain(texts("explore-by-steps", count=found.seq)))


def _chip(table: Table, condition: Condition) -> str:
    offered = table.of(condition.variable)
    if offered is None:
        return plain(condition.variable.address)
    said = crossed.condition_said(offered, condition, table.visit.texts)
    return plain(said if len(said) < 90 else said[:88] + "…")


def _draw_choice(table: Table) -> None:
    texts = table.visit.texts
    words = titles(table, table.offered)
    chosen = st.selectbox(
        texts("explore-on-what"),
        list(words),
        format_func=lambda each: words[each],
        key=VARIABLE,
        index=None,
        placeholder="…",
    )
    offered = table.of(chosen)
    if offered is None:
        return
    if offered.variable.of is Of.DAY:
        _draw_days(table, offered)
        return
    labels = {row.code: crossed.value_of(offered, row.code, texts) for row in offered.values}
    st.multiselect(
        texts("explore-which"),
        list(labels),
        format_func=lambda each: labels[each],
        key=VALUES,
        placeholder=texts("explore-several"),
    )
    st.button(texts("explore-show"), key="w_explore_show", type="primary", on_click=_add, args=(offered,))


def _draw_days(table: Table, offered: Offered) -> None:
    days = [date.fromisoformat(row.code) for row in offered.values]
    texts = table.visit.texts
    st.date_input(
        texts("explore-from-to"),
        (days[0], days[-1]),
        min_value=days[0],
        max_value=days[-1],
        key="w_explore_days",
        format="DD/MM/YYYY",
    )
    st.button(texts("explore-show"), key="w_explore_show", type="primary", on_click=_add_days, args=(offered,))


def _add(offered: Offered) -> None:
    values = st.session_state.get(VALUES) or []
    if values:
        change(wanted=view_of_address().wanted.holding(Condition.on(offered.variable, *values)))


def _add_days(offered: Offered) -> None:
    first, *others = st.session_state["w_explore_days"]
    span = f"{first.isoformat()}{BETWEEN}{(others[0] if others else first).isoformat()}"
    change(wanted=view_of_address().wanted.holding(Condition.on(offered.variable, span)))


def _take_off(condition: Condition) -> None:
    change(wanted=view_of_address().wanted.without(condition.variable))
