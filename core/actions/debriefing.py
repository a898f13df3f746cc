"""The debrief: written at leisure after closing, and published once to end « restitution en retard »."""

from dataclasses import replace

from core.actions.consultations import organized
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Debrief, State
from core.language.limits import kept
from core.problems import Refused, problem

MOST_CHARACTERS = 20_000


def save_debrief(store: Store, person: Person, consultation_id: str, debrief: Debrief) -> None:
    """Keep what is written so far; a published debrief stays published, with its new words."""
    consultation = organized(store, person, consultation_id)
    if consultation.state not in (State.CLOSED, State.ARCHIVED):
        raise Refused(problem("still_open"))
    published_at = store.consultations.debrief(consultation_id).published_at
    store.consultations.save_debrief(consultation_id, replace(_kept(debrief), published_at=published_at))


def publish_debrief(store: Store, person: Person, consultation_id: str, debrief: Debrief) -> None:
    """Show it at the consultation's one link. What was said and what was decided are the least it can hold."""
    save_debrief(store, person, consultation_id, debrief)
    if not debrief.said.strip() or not debrief.decided.strip():
        raise Refused(problem("debrief_incomplete"))
    saved = store.consultations.debrief(consultation_id)
    at = saved.published_at or store.now()
    store.consultations.save_debrief(consultation_id, replace(saved, published_at=at))


def _kept(debrief: Debrief) -> Debrief:
    return Debrief(
        said=kept(debrief.said, most=MOST_CHARACTERS),
        decided=kept(debrief.decided, most=MOST_CHARACTERS),
        refused=kept(debrief.refused, most=MOST_CHARACTERS),
        who=kept(debrief.who, most=MOST_CHARACTERS),
        when=kept(debrief.when, most=MOST_CHARACTERS),
    )
