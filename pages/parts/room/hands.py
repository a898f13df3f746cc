"""Raised hands and papers counted for one question, by those in the room who have no phone."""

import streamlit as st

from core.actions import papers
from core.actions.papers import MOST_CHARACTERS_OF_A_LABEL, options_on_paper, questions_on_paper
from core.actions.store import Store
from core.community.access import Person
from core.consultation.definition import Access
from core.consultation.records import PaperState
from core.question_types.base import Question
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.room.console import Console, attempt

MOST_HANDS = 10_000


def draw_hands(console: Console, question: Question) -> None:
    """Nothing where hands cannot answer, or where names are struck off the roll: the members' screen does that."""
    definition = console.consultation.definition
    if not console.open_to_answers or definition.rules.access is not Access.OPEN:
        return
    if question.id not in {each.id for each in questions_on_paper(definition)}:
        return
    texts = console.visit.texts
    with st.popover(texts("animate-hands"), icon=":material/back_hand:", type="tertiary"):
        st.caption(texts("animate-hands-explained"))
        _draw_entry(console, question)
        _draw_unchecked(console)


def _draw_entry(console: Console, question: Question) -> None:
    texts, labels = console.visit.texts, question.choices()
    codes = [code for code in options_on_paper(question) if code in labels]
    with st.form(key=f"w_hands_{question.id}", border=False, clear_on_submit=True):
        for code in codes:
            label = plain(labels[code].say(console.visit.language))
            st.number_input(label, min_value=0, max_value=MOST_HANDS, value=0, step=1, key=_key(question, code))
        st.form_submit_button(
            texts("animate-hands-do"),
            type="primary",
            key="w_hands_do",
            on_click=_count,
            args=(console, question, codes),
        )


def _count(console: Console, question: Question, codes: list[str]) -> None:
    votes = {code: int(st.session_state[_key(question, code)]) for code in codes}
    label = console.visit.texts("animate-hands-label", title=question.title.say(console.visit.language))

    def keep(store: Store, person: Person) -> None:
        papers.enter_batch(
            store,
            person,
            console.consultation.id,
            label=label[:MOST_CHARACTERS_OF_A_LABEL],
            voters=sum(votes.values()),
            tallies={question.id: votes},
        )

    attempt(keep, stay=True)


def _key(question: Question, code: str) -> str:
    return f"w_hands_{question.id}_{code}"


def _draw_unchecked(console: Console) -> None:
    with open_store_of_process()(read_only=True) as store:
        found = papers.batches(store, console.visit.person, console.consultation.id)
    entered = sum(batch.state is PaperState.ENTERED for batch in found)
    if entered:
        st.caption(console.visit.texts("animate-hands-unchecked", count=entered))
        st.page_link(
            "members.py",
            label=console.visit.texts("papers-check"),
            icon=":material/done_all:",
            query_params={"c": console.consultation.code},
        )
