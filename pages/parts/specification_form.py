"""Where an organizer says what became of a line: one line at a time, never changing what was said before."""

import streamlit as st

from core.actions.following_up import MOST_CHARACTERS_OF_A_REASON, follow_up
from core.consultation.line_status import LineState
from core.consultation.records import Consultation
from core.consultation.specification_document import SpecificationDocument
from core.consultation.specification_words import state_words
from core.problems import Refused
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit

_REFUSED = "_follow_up_refused"
_KEPT_OPEN = "_follow_up_open"


def draw_follow_up(visit: Visit, consultation: Consultation, document: SpecificationDocument) -> None:
    texts = visit.texts
    expanded = _KEPT_OPEN in st.session_state
    with st.expander(texts("specification-follow"), icon=":material/checklist:", expanded=expanded):
        st.caption(texts("specification-follow-explained"))
        titles = {line.question_id: plain(line.title.say(visit.language)) for line in document.specification.lines}
        question_id = st.selectbox(
            texts("specification-follow-line"),
            list(titles),
            format_func=lambda line: titles.get(line, ""),
            key=_key(consultation, "line"),
        )
        state = st.radio(
            texts("specification-follow-state"),
            list(LineState),
            index=list(LineState).index(document.state(question_id)),
            format_func=lambda each: state_words(each, texts),
            key=f"{_key(consultation, 'state')}_{question_id}",
            horizontal=True,
        )
        refusing = state is LineState.NOT_FOLLOWED
        why = st.text_area(
            texts("specification-follow-why-not" if refusing else "specification-follow-why"),
            key=f"{_key(consultation, 'why')}_{question_id}_{len(document.history(question_id))}",
            max_chars=MOST_CHARACTERS_OF_A_REASON,
            height=96,
        )
        for sentence in st.session_state.pop(_REFUSED, []):
            st.error(plain(sentence), icon=":material/error:")
        if st.button(texts("specification-follow-do"), type="primary", key=_key(consultation, "do")) and state:
            _note(visit, consultation, question_id, state, why)


def _note(visit: Visit, consultation: Consultation, question_id: str, state: LineState, why: str) -> None:
    assert visit.person
    st.session_state[_KEPT_OPEN] = True
    try:
        with open_store_of_process()() as store:
            follow_up(store, visit.person, consultation.id, question_id=question_id, state=state, why=why)
        say_next(visit.texts("specification-follow-done"))
    except Refused as refused:
        st.session_state[_REFUSED] = [visit.texts.problem(problem) for problem in refused.problems]
    st.rerun()


def _key(consultation: Consultation, part: str) -> str:
    return f"w_follow_{part}_{consultation.code}"
