"""Below a question people graded, ranked or approved: what the vote says, by the question that is asked of it."""

import streamlit as st

from core.charts import decided as saying
from core.problems import Refused
from core.question_types.base import Question
from core.results.decided import Decided, decide, is_decided
from core.results.frame import Frame
from core.results.summary import Summary
from pages.parts.chart_card import draw_table
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit


def draw_decided(visit: Visit, sight: Sight, summary: Summary) -> None:
    """The rule fixed before opening is everybody's to read; where none was, the team may ask, for information."""
    question = sight.consultation.definition.questionnaire.question(summary.question_id)
    if question is None or not is_decided(question) or sight.look is None or not summary.answered:
        return
    binds = question.decided_by != "information"  # type: ignore[attr-defined]  # as all that are decided have
    if not binds and not (sight.of_team and _is_asked_for(visit, question)):
        return
    try:
        found = _decided(visit, sight, question.id)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    if found:
        _draw(visit, question, found)


def _is_asked_for(visit: Visit, question: Question) -> bool:
    return st.toggle(visit.texts("decided-show"), key=f"w_decided_{question.id}")


def _draw(visit: Visit, question: Question, found: Decided) -> None:
    texts = visit.texts
    labels = {thing.id: thing.label for thing in question.things}  # type: ignore[attr-defined]
    st.markdown(f"**{plain(texts('decided-title'))}**")
    ruling = found.binding() or found.rulings[found.rules[_purpose(visit, question, found)]]
    first, *others = saying.sentences(found, ruling, labels, texts)
    st.markdown(f"**{plain(first)}**")
    for sentence in others:
        st.markdown(plain(sentence))
    draw_table(visit, saying.table(found, labels, texts))


def _purpose(visit: Visit, question: Question, found: Decided) -> str:
    """Chosen by what one wants to know; a single way of asking needs no choice."""
    purposes = list(found.rules)
    if len(purposes) == 1:
        return purposes[0]
    chosen = st.selectbox(
        visit.texts("decided-ask"),
        purposes,
        format_func=lambda purpose: visit.texts(f"setting-decided-by-{purpose}"),
        key=f"w_purpose_{question.id}",
    )
    return str(chosen)


def _decided(visit: Visit, sight: Sight, question_id: str) -> Decided | None:
    def compute(frame: Frame, root: str) -> Decided | None:
        question = next((each for each in frame.questions if each.id == question_id), None)
        return decide(frame, question, root=root) if question else None

    watcher = watcher_of(visit, sight.consultation)
    return lookout().computed(sight.consultation.code, watcher, compute, key=("decided", question_id))
