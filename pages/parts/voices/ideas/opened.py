"""One group, opened: the words of those who are in it, what may be told of them, and what to do with it."""

from collections.abc import Sequence

import streamlit as st

from core.actions.ideas import Drafted
from core.voices.ideas.model import Idea
from pages.parts import state
from pages.parts.escape import plain
from pages.parts.verbatims import as_list
from pages.parts.voices.ideas.correcting import draw_correcting, draw_picking
from pages.parts.voices.ideas.desk import Desk
from pages.parts.voices.ideas.facts import draw_facts
from pages.parts.voices.ideas.onward import draw_onward

FEW, MANY = 3, 50


def draw_opened(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    with st.container(border=True, key="idea_opened"):
        said, told = st.columns([3, 2], gap="large")
        with said:
            if idea.phrases:
                st.caption(plain(" · ".join(idea.phrases)))
            _draw_texts(desk, drafted, idea.id, _in_order(idea))
        with told:
            draw_facts(desk, drafted, idea)
            if desk.may_correct:
                draw_correcting(desk, drafted, idea)
                draw_onward(desk, drafted, idea)


def draw_rest(desk: Desk, drafted: Drafted) -> None:
    with st.container(border=True, key="idea_opened"):
        st.caption(desk.visit.texts("ideas-rest-explained"))
        _draw_texts(desk, drafted, "", [*sorted(drafted.grouping.rest, reverse=True), *drafted.grouping.others])


def _in_order(idea: Idea) -> list[int]:
    """Those that stand for it first."""
    return list(dict.fromkeys((*idea.shown, *idea.members)))


def _draw_texts(desk: Desk, drafted: Drafted, idea_id: str, seqs: Sequence[int]) -> None:
    texts = desk.visit.texts
    listed, most = st.session_state.get(state.IDEAS_LISTED, ("", FEW))
    most = most if listed == idea_id and most > FEW else FEW
    picking = desk.may_correct and bool(st.session_state.get(f"w_pick_{idea_id}"))
    found = desk.words(list(seqs[: max(most, MANY) if picking else most]))
    if not found:
        st.caption(texts("live-read-nothing"))
        return
    if picking:
        draw_picking(desk, drafted, idea_id, found)
    else:
        st.html(as_list(list(found.values()), more=texts("live-read-on")))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="idea_reading"):
        if len(seqs) > len(found):
            more = texts("ideas-see-all", count=len(seqs)) if most == FEW else texts("live-read-more")
            st.button(more, key="w_idea_more", type="tertiary", on_click=_list_more, args=(idea_id, len(found)))
        if desk.may_correct:
            st.toggle(texts("ideas-pick"), key=f"w_pick_{idea_id}")


def _list_more(idea_id: str, most: int) -> None:
    st.session_state[state.IDEAS_LISTED] = (idea_id, most + MANY)
