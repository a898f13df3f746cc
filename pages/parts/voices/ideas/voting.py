"""From groups to a vote: the largest become the options of a question, their words to correct before."""

import streamlit as st

from core.actions.ideas import Drafted
from core.actions.ideas_onward import TOP, ask_ideas, is_asked_at_once
from core.actions.store import Store
from core.community.access import Person
from core.language.limits import LINE
from core.language.texts import Texts
from pages.parts.database import open_store_of_process
from pages.parts.voices.ideas.desk import Desk, attempt, by_size, say

UNFOLDED = "w_voting"


def draw_voting(desk: Desk, drafted: Drafted) -> None:
    """Nothing with fewer than two groups to choose between."""
    top = by_size(drafted)[:TOP]
    if len(top) < 2 or not desk.may_correct:
        return
    with open_store_of_process()(read_only=True) as store:
        at_once = is_asked_at_once(store, desk.sight.consultation)
    if not at_once and not desk.may_organize:
        return
    texts, first = desk.visit.texts, desk.sight.consultation.definition.languages[0]
    title = f"w_vote_title_{drafted.id}"
    labels = [f"w_vote_{drafted.id}_{idea.id}_{idea.title}" for idea in top]
    asked = Texts(first)("ideas-vote-question")
    said = texts("ideas-vote", most=len(top))
    with st.popover(said, icon=":material/how_to_vote:", key=UNFOLDED, on_change="rerun"):
        st.caption(texts("ideas-vote-room" if at_once else "ideas-vote-library"))
        with st.form(key=f"w_vote_form_{drafted.id}", border=False):
            st.text_input(texts("ideas-vote-title"), asked, max_chars=LINE, key=title, autocomplete="off")
            for place, (key, idea) in enumerate(zip(labels, top, strict=True), start=1):
                option = texts("ideas-vote-option", place=place)
                st.text_input(option, idea.title, max_chars=LINE, key=key, autocomplete="off")
            st.form_submit_button(
                texts("ideas-vote-do" if at_once else "ideas-vote-keep"),
                type="primary",
                key="w_vote_do",
                on_click=_ask,
                args=(desk, title, labels),
            )


def _ask(desk: Desk, title: str, labels: list[str]) -> None:
    consultation_id = desk.sight.consultation.id
    said = {"title": st.session_state[title], "labels": [st.session_state[key] for key in labels]}
    asked: list[bool] = []

    def ask(store: Store, person: Person) -> None:
        asked.append(ask_ideas(store, person, consultation_id, **said))

    if attempt(ask):
        st.session_state[UNFOLDED] = False
        say(desk.visit.texts("ideas-vote-asked" if asked[0] else "ideas-vote-kept"))
