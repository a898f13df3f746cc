"""What colleagues who try a draft say of its questions, and the team's reading of it."""

from datetime import timedelta

from core.actions.consultations import organized
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Comment, Consultation, State
from core.language.limits import kept
from core.problems import Refused, problem

LONGEST_NAME = 100
LONGEST_COMMENT = 2_000
MOST_COMMENTS = 500  # of one consultation
MOST_A_MINUTE = 20
A_MINUTE = timedelta(minutes=1)


def may_comment(consultation: Consultation) -> bool:
    return consultation.state is State.DRAFT


def comment(store: Store, consultation: Consultation, *, question_id: str, author: str, text: str) -> None:
    """Say something of a question of a consultation being tried; of the whole where `question_id` is empty."""
    store.ballots.lock(consultation.id)
    now = store.consultations.get(consultation.id)
    if now is None or not may_comment(now):
        raise Refused(problem("comments_closed"))
    said = kept(text, most=LONGEST_COMMENT)
    if not said:
        raise Refused(problem("comment_empty"))
    if question_id and now.draft.questionnaire.question(question_id) is None:
        raise Refused(problem("comment_without_question"))
    if store.comments.count(consultation.id) >= MOST_COMMENTS:
        raise Refused(problem("comments_full", most=MOST_COMMENTS))
    if store.comments.count(consultation.id, since=store.now() - A_MINUTE) >= MOST_A_MINUTE:
        raise Refused(problem("comments_too_fast"))
    name = " ".join(kept(author, most=LONGEST_NAME).split())
    store.comments.add(consultation.id, question_id=question_id, author=name, text=said)


def comments(store: Store, person: Person | None, consultation_id: str) -> list[Comment]:
    """The first said first."""
    organized(store, person, consultation_id)
    return store.comments.of(consultation_id)


def settle(store: Store, person: Person, consultation_id: str, comment_id: int, *, done: bool) -> None:
    """Mark a comment as dealt with, or open it again."""
    organized(store, person, consultation_id)
    store.comments.settle(consultation_id, comment_id, done=done)
