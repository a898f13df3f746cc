"""Groups of ideas on the console: they fill as people write; the animator corrects, shows and puts them to a vote."""

from fractions import Fraction

import streamlit as st

from core.actions.ideas import Drafted
from core.actions.moderating import written_in
from core.language.formats import number, share
from core.problems import Refused
from core.question_types.base import Question
from core.room import editing
from core.room.model import Room, Shows
from core.voices.ideas.model import Idea
from pages.parts.escape import plain
from pages.parts.room.console import Console, do
from pages.parts.verbatims import as_list
from pages.parts.voices.ideas.asking import UNDER_WAY, draw_ask
from pages.parts.voices.ideas.correcting import draw_merging, draw_renaming
from pages.parts.voices.ideas.desk import Desk, by_size, desk_of, draw_said, latest_of, open_idea, opened, short
from pages.parts.voices.ideas.history import draw_history
from pages.parts.voices.ideas.onward import draw_projecting
from pages.parts.voices.ideas.voting import draw_voting

FEW = 3
MOST_LISTED = 12


def draw_groups(console: Console, question: Question) -> None:
    """Nothing where people do not write, or where what they write may not be seen yet."""
    if console.sight.look is None or written_in(question) != question.id:
        return
    texts = console.visit.texts
    with st.container(border=True, key="room_groups"):
        st.subheader(texts("animate-groups"), anchor=False)
        draw_said()
        try:
            latest = latest_of(console.visit, console.sight, question)
            desk = desk_of(console.visit, console.sight, question)
        except Refused as refused:
            st.info(plain(texts.problem(refused.problems[0])), icon=":material/lock:")
            return
        if latest and latest.state in UNDER_WAY:
            st.progress(latest.progress / 100, text=plain(texts("ideas-progress", progress=latest.progress)))
        elif desk.drafted is None or not desk.drafted.grouping.ideas:
            st.caption(texts("animate-groups-few"))
            draw_ask(desk, follows=True)
        if desk.drafted and desk.drafted.grouping.ideas:
            _draw_list(console, desk, desk.drafted)


def _draw_list(console: Console, desk: Desk, drafted: Drafted) -> None:
    with st.container(key="ideas_list", gap="xsmall"):
        for idea in by_size(drafted)[:MOST_LISTED]:
            is_open = opened() == idea.id
            with st.container(key=f"idea_{'open' if is_open else 'line'}_{idea.id}"):
                st.button(
                    _said(desk, short(idea.title), len(idea.members), drafted.read),
                    key=f"w_idea_{idea.id}",
                    type="tertiary",
                    icon=f":material/{'expand_less' if is_open else 'expand_more'}:",
                    width="stretch",
                    on_click=open_idea,
                    args=("" if is_open else idea.id,),
                )
            if is_open:
                _draw_opened(desk, drafted, idea)
    st.caption(_said(desk, desk.visit.texts("ideas-rest"), len(drafted.grouping.rest), drafted.read))
    _draw_onward(console, desk, drafted)


def _said(desk: Desk, title: str, size: int, whole: int) -> str:
    language = desk.visit.language
    line = desk.visit.texts(
        "animate-groups-line", size=number(size, language), share=share(Fraction(size, whole or 1), language)
    )
    return f"**{plain(title)}** {plain(line)}"


def _draw_opened(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    first = list(dict.fromkeys((*idea.shown, *idea.members)))[:FEW]
    st.html(as_list(list(desk.words(first).values()), more=desk.visit.texts("live-read-on")))
    draw_renaming(desk, idea)
    with st.container(horizontal=True, gap="small", key="idea_deeds"):
        draw_merging(desk, drafted, idea)
        draw_projecting(desk, drafted, idea.id)


def _draw_onward(console: Console, desk: Desk, drafted: Drafted) -> None:
    texts = desk.visit.texts
    with st.container(horizontal=True, gap="small", key="idea_onward"):
        if console.room.running:
            draw_projecting(desk, drafted)
            if console.room.screen.shows is Shows.GROUPS:
                _draw_back(console)
        draw_voting(desk, drafted)
        draw_ask(desk, follows=True, again=True)
    draw_history(desk, drafted, keys=False)
    st.page_link(
        "voices.py",
        label=texts("animate-groups-see"),
        icon=":material/forum:",
        query_params={"c": console.consultation.code, "q": desk.question.id, "voir": "ideas"},
    )


def _draw_back(console: Console) -> None:
    def edit(room: Room) -> Room:
        return editing.show(room, Shows.ITEM)

    st.button(
        console.visit.texts("animate-groups-back"),
        key="w_groups_back",
        icon=":material/cancel_presentation:",
        on_click=do,
        args=(console.edit(edit),),
        kwargs={"stay": True},
    )
