"""The debrief: written at leisure after closing, and published once to end « restitution en retard »."""

from dataclasses import replace

from core.actions.consultations import organized
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Debrief, State
from core.problems import Refused, problem

MOST_CHARACTERS = 20_000


def save_debrief(store: Store, person: Person, consultation_id: str, debrief: Debrief) -> None:
    """Keep what is written so far; a published debrief stays published, with its new words."""
    consultation = organized(store, person, consultation_id)
    if consultation.state not in (State.CLOSED, State.ARCHIVED):
        raise Refused(problem("still_open"))
    longest = max(len(text) for text in _texts(debrief))
    if longest > MOST_CHARACTERS:
        raise Refused(problem("text_too_long", most=MOST_CHARACTERS, given=longest))
    published_at = store.consultations.debrief(consultation_id).published_at
    store.consultations.save_debrief(consultation_id, replace(debrief, published_at=published_at))


def publish_debrief(store: Store, person: Person, consultation_id: str, debrief: Debrief) -> None:
    """Show it at the consultation's one link. What was said and what was decided are the least it can hold."""
    save_debrief(store, person, consultation_id, debrief)
    if not debrief.said.strip() or not debrief.decided.strip():
        raise Refused(problem("debrief_incomplete"))
    kept = store.consultations.debrief(consultation_id)
    at = kept.published_at or store.now()
    store.consultations.save_debrief(consultation_id, replace(kept, published_at=at))


def _texts(debrief: Debrief) -> tuple[str, ...]:
    return (debrief.said, debrief.decided, debrief.refused, debrief.who, debrief.when)
