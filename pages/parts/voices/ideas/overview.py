"""All the groups at a glance, the largest first, with what stays without a group always in sight."""

from fractions import Fraction

import streamlit as st

from core.actions.ideas import Drafted
from core.language.formats import number, share
from core.voices.ideas.editing import REST as NOWHERE
from pages.parts.escape import plain
from pages.parts.voices.address import go
from pages.parts.voices.ideas.asking import draw_fineness
from pages.parts.voices.ideas.desk import (
    ONCE,
    REST,
    Desk,
    by_size,
    counts_once,
    open_idea,
    opened,
    short,
    size_of,
)
from pages.parts.voices.ideas.history import draw_history
from pages.parts.voices.ideas.near import draw_near
from pages.parts.voices.ideas.opened import draw_opened, draw_rest
from pages.parts.voices.ideas.voting import draw_voting


def draw_summary(desk: Desk, drafted: Drafted) -> None:
    texts, language = desk.visit.texts, desk.visit.language
    rest, whole = len(drafted.grouping.rest), drafted.read
    with st.container(border=True, key="ideas_summary"):
        st.subheader(texts("ideas-title"), anchor=False)
        figures = texts(
            "ideas-figures",
            groups=len(drafted.grouping.ideas),
            texts=whole,
            rest=rest,
            share=share(Fraction(rest, whole or 1), language),
        )
        st.markdown(f"**{plain(figures)}**")
        others = len(drafted.grouping.others)
        if others:
            st.caption(plain(texts("ideas-others", count=others)))
        if drafted.newcomers:
            st.caption(plain(texts("ideas-newcomers", count=len(drafted.newcomers))))
        st.caption(texts("ideas-draft"))
        with st.container(horizontal=True, gap="small", key="ideas_how"):
            if desk.may_correct:
                draw_fineness(desk, drafted.start.fineness)
            draw_voting(desk, drafted)
            draw_near(desk, drafted)
        _draw_counting(desk, drafted)
        draw_history(desk, drafted)


def draw_groups(desk: Desk, drafted: Drafted) -> None:
    """Each a button; the one that is open is drawn beneath it, and no other."""
    groups, here = by_size(drafted), opened()
    _draw_keys(desk, [idea.id for idea in groups], here)
    with st.container(key="ideas_list", gap="xsmall"):
        for idea in groups:
            said = _said(desk, short(idea.title), size_of(drafted, idea.members), drafted.read)
            _draw_line(idea.id, said, is_open=idea.id == here)
            if idea.id == here:
                draw_opened(desk, drafted, idea)
        rest = drafted.grouping.rest
        _draw_line(REST, _said(desk, desk.visit.texts("ideas-rest"), len(rest), drafted.read), is_open=here == REST)
        if here == REST:
            draw_rest(desk, drafted)


def _draw_line(idea_id: str, said: str, *, is_open: bool) -> None:
    name = "open" if is_open else ("rest" if idea_id == REST else "line")
    with st.container(key=f"idea_{name}_{idea_id}"):
        st.button(
            said,
            key=f"w_idea_{idea_id}",
            type="tertiary",
            icon=":material/expand_less:" if is_open else ":material/expand_more:",
            width="stretch",
            on_click=open_idea,
            args=(NOWHERE if is_open else idea_id,),
        )


def _said(desk: Desk, title: str, size: int, whole: int) -> str:
    language = desk.visit.language
    return f"**{plain(title)}** {number(size, language)} · {plain(share(Fraction(size, whole or 1), language))}"


def _draw_keys(desk: Desk, ids: list[str], here: str) -> None:
    """From one group to the next without the mouse; the keys are said on the buttons."""
    if not ids:
        return
    texts, places = desk.visit.texts, [*ids, REST]
    at = places.index(here) if here in places else -1
    with st.container(horizontal=True, gap="small", key="ideas_keys"):
        for name, to, key in (("previous", at - 1, "p"), ("next", at + 1, "n")):
            there = places[to] if 0 <= to < len(places) else ""
            st.button(
                texts(f"ideas-{name}"),
                key=f"w_ideas_{name}",
                shortcut=key,
                disabled=not there,
                on_click=open_idea,
                args=(there,),
            )


def _draw_counting(desk: Desk, drafted: Drafted) -> None:
    if not drafted.grouping.near:
        return
    texts = desk.visit.texts
    st.session_state["w_ideas_once"] = counts_once()
    st.segmented_control(
        texts("ideas-counting"),
        [False, True],
        format_func=lambda once: texts("ideas-counting-once" if once else "ideas-counting-each"),
        key="w_ideas_once",
        required=True,
        on_change=_count,
    )


def _count() -> None:
    go(**{ONCE: "une" if st.session_state["w_ideas_once"] else ""})
