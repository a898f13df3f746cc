"""What colleagues said while they tried: beside its question, or beside the promise for the whole."""

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from core.actions import commenting
from core.consultation.records import Comment, Consultation
from core.language.formats import day_and_time
from core.questionnaire.model import Questionnaire
from pages.parts.database import open_store_of_process
from pages.parts.design.outline import FIRST
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.visit import Visit

WHOLE = FIRST  # where the structure shows what is said of the whole


def comments_on(visit: Visit, consultation: Consultation) -> list[Comment]:
    with open_store_of_process()(read_only=True) as store:
        return commenting.comments(store, visit.person, consultation.id)


def to_read(comments: list[Comment], questionnaire: Questionnaire) -> Mapping[str, int]:
    """How many are not settled, by where the structure shows them."""
    known = _known(questionnaire)
    return Counter(_place(each, known) for each in comments if not each.done)


def comments_at(comments: list[Comment], questionnaire: Questionnaire, here: str) -> list[Comment]:
    known = _known(questionnaire)
    return [each for each in comments if _place(each, known) == here]


def draw_comments(visit: Visit, consultation: Consultation, comments: list[Comment], *, is_whole: bool) -> None:
    """Those not settled first."""
    if not comments:
        return
    title = visit.texts("comments-whole" if is_whole else "comments-title", count=len(comments))
    st.subheader(f":material/forum: {plain(title)}", anchor=False)
    for comment in sorted(comments, key=lambda each: each.done):
        _draw(visit, consultation, comment, is_removed=is_whole and bool(comment.question_id))


def _draw(visit: Visit, consultation: Consultation, comment: Comment, *, is_removed: bool) -> None:
    texts = visit.texts
    when = day_and_time(comment.at, visit.language, zone=visit.zone)
    said_by = "comments-by" if comment.author else "comments-by-nobody"
    who = texts(said_by, author=comment.author, when=when)
    with st.container(border=True, key=f"comment_{comment.id}", gap="xsmall"):
        st.markdown(plain_paragraphs(comment.text))
        if is_removed:
            st.caption(texts("comments-of-removed"))
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.caption(plain(who), width="content")
            key = f"w_done_{comment.id}"
            st.checkbox(
                texts("comments-done"),
                value=comment.done,
                key=key,
                on_change=_settle,
                args=(visit, consultation.id, comment.id, key),
            )


def _settle(visit: Visit, consultation_id: str, comment_id: int, key: str) -> None:
    if visit.person is None:
        return
    with open_store_of_process()() as store:
        commenting.settle(store, visit.person, consultation_id, comment_id, done=bool(st.session_state[key]))


def _known(questionnaire: Questionnaire) -> set[str]:
    return {question.id for question in questionnaire.questions()}


def _place(comment: Comment, known: set[str]) -> str:
    """What was said of a question that is gone is read with what was said of the whole."""
    return comment.question_id if comment.question_id in known else WHOLE
