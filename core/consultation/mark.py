"""The mark of a consultation as it now stands: it differs as soon as anything that a watcher sees has changed."""

import hmac
from datetime import datetime

from core.consultation.records import Consultation

CHARACTERS = 24


def mark_of(consultation: Consultation, now: datetime) -> str:
    """Keyed by the team's id, which no page shows: whoever polls a sealed vote learns no count from it."""
    return _keyed(
        consultation,
        consultation.id,
        consultation.version,
        consultation.last_seq,
        consultation.state.value,
        consultation.is_over(now),
        str(consultation.closes_at),
        str(consultation.debrief_published_at),
        consultation.room_revision,
        consultation.stirred,
    )


def room_mark_of(consultation: Consultation, now: datetime) -> str:
    """Of what a phone in the room shows: the answers of others change nothing of it."""
    return _keyed(
        consultation, "room", consultation.version, consultation.room_revision, consultation.is_answerable(now)
    )


def wall_mark_of(consultation: Consultation, now: datetime) -> str:
    """The same with what is said on the walls."""
    return _keyed(consultation, "wall", room_mark_of(consultation, now), consultation.stirred)


def _keyed(consultation: Consultation, *seen: object) -> str:
    return hmac.new(consultation.team_id.encode(), repr(seen).encode(), "sha256").hexdigest()[:CHARACTERS]
