"""The debrief: written part by part after closing, and published once to end « restitution en retard »."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal, get_args

from core.actions.consultations import organized
from core.actions.noting import note_down
from core.actions.store import Store
from core.archive.canonical import canonical, digest
from core.archive.journal import DEBRIEF_PUBLISHED
from core.community.access import Person
from core.consultation.records import Debrief, State
from core.language.limits import kept
from core.problems import Refused, problem

MOST_CHARACTERS = 20_000
Part = Literal["said", "decided", "refused", "who", "when"]
PARTS: tuple[Part, ...] = get_args(Part)


def write_part(store: Store, person: Person, consultation_id: str, *, part: Part, text: str) -> None:
    """Keep what is written so far in one part; a published debrief stays published, with its new words."""
    written = _closed(store, person, consultation_id)
    change: dict[str, Any] = {part: kept(text, most=MOST_CHARACTERS)}
    changed = replace(written, **change)
    if changed.published_at:
        _check(changed)
    store.consultations.save_debrief(consultation_id, changed)


def add_lines(store: Store, person: Person, consultation_id: str, *, part: Part, lines: Sequence[str]) -> None:
    """Beneath what is written there already."""
    written = _closed(store, person, consultation_id)
    there = getattr(written, part).rstrip()
    write_part(store, person, consultation_id, part=part, text="\n".join([*([there] if there else []), *lines]))


def publish(store: Store, person: Person, consultation_id: str) -> None:
    """Show it at the consultation's one link. What was said and what was decided are the least it can hold."""
    written = _closed(store, person, consultation_id)
    _check(written)
    at = written.published_at or store.now()
    store.consultations.save_debrief(consultation_id, replace(written, published_at=at))
    if written.published_at is None:
        said = digest(canonical({part: getattr(written, part) for part in PARTS}))
        note_down(store, person, organized(store, person, consultation_id), DEBRIEF_PUBLISHED, hash=said)


def _closed(store: Store, person: Person, consultation_id: str) -> Debrief:
    """What is written of a consultation that is over; two people writing at once each keep their part."""
    store.ballots.lock(consultation_id)
    consultation = organized(store, person, consultation_id)
    if consultation.state not in (State.CLOSED, State.ARCHIVED):
        raise Refused(problem("still_open"))
    return store.consultations.debrief(consultation_id)


def _check(debrief: Debrief) -> None:
    if not debrief.said.strip() or not debrief.decided.strip():
        raise Refused(problem("debrief_incomplete"))
