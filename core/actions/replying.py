"""What the team answers to those who shared an idea, published at the consultation's link."""

from core.actions.consultations import organized, seen
from core.actions.ideas import Drafted
from core.actions.store import Store
from core.actions.watching import Watcher, watched_by
from core.community.access import Person
from core.consultation.records import Reply
from core.identity import new_id
from core.language.limits import LINE, kept
from core.problems import Refused, problem

MOST_CHARACTERS = 2_000


def reply(store: Store, person: Person, drafted: Drafted, idea_id: str, *, title: str, text: str) -> str:
    """Published at once, to whoever may see the results; the title is shown with it. Returns the reply's id."""
    consultation = organized(store, person, drafted.stored.consultation_id)
    watched_by(store, consultation.code, Watcher(person), team_only=True)
    idea = drafted.idea(idea_id)
    if idea is None:
        raise Refused(problem("idea_unknown"))
    said, words = kept(title, most=LINE), kept(text, most=MOST_CHARACTERS)
    if not said:
        raise Refused(problem("title_missing"))
    if not words:
        raise Refused(problem("reply_empty"))
    made = Reply(
        id=new_id(),
        question_id=drafted.stored.question_id,
        idea=said,
        text=words,
        people=len(idea.members),
        seqs=frozenset(idea.members),
        by=person.name,
    )
    store.replies.add(consultation.id, made)
    store.rooms.stir(consultation.id)
    return made.id


def withdraw_reply(store: Store, person: Person, consultation_id: str, reply_id: str) -> None:
    """Nobody reads it any more; that it was there stays written down."""
    consultation = organized(store, person, consultation_id)
    if not store.replies.withdraw(consultation.id, reply_id):
        raise Refused(problem("reply_unknown"))
    store.rooms.stir(consultation.id)


def published_replies(store: Store, person: Person | None, consultation_id: str, question_id: str) -> list[Reply]:
    """Those to one question that stand, for the team; while results are sealed there is none to read."""
    consultation = seen(store, person, consultation_id)
    watched_by(store, consultation.code, Watcher(person), team_only=True)
    every = store.replies.of(consultation_id)
    return [each for each in every if each.question_id == question_id and each.withdrawn_at is None]
