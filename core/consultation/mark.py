"""The mark of a consultation as it now stands: it differs as soon as anything that a watcher sees has changed."""

import hmac
from datetime import datetime

from core.consultation.records import Consultation

CHARACTERS = 24


def mark_of(consultation: Consultation, now: datetime) -> str:
    """Keyed by the team's id, which no page shows: whoever polls a sealed vote learns no count from it."""
    seen = (
        consultation.id,
        consultation.version,
        consultation.last_seq,
        consultation.state.value,
        consultation.is_over(now),
        str(consultation.closes_at),
        str(consultation.debrief_published_at),
    )
    return hmac.new(consultation.team_id.encode(), repr(seen).encode(), "sha256").hexdigest()[:CHARACTERS]
