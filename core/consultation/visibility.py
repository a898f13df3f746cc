"""When tallies may be seen, by anyone and on every path; chosen before opening and locked."""

from datetime import datetime

from core.consultation.definition import Visibility
from core.consultation.records import Consultation, State


def shows_tallies(consultation: Consultation, now: datetime, *, has_voted: bool) -> bool:
    """The team is held to this like everybody: only the clock, or one's own vote, opens what is sealed."""
    if consultation.state is State.DRAFT:
        return False
    if consultation.is_over(now):
        return True
    visibility = consultation.definition.rules.visibility
    return visibility is Visibility.LIVE or (visibility is Visibility.AFTER_VOTE and has_voted)
