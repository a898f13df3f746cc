"""The order in which a team meets its consultations: what waits for somebody comes first."""

from collections.abc import Iterable
from datetime import UTC, datetime

from core.consultation.records import Consultation, State

LAST = datetime.max.replace(tzinfo=UTC)


def in_order(consultations: Iterable[Consultation], now: datetime) -> list[Consultation]:
    """Open ones by deadline, then those that owe a debrief, then drafts, then the rest; each the newest first."""
    newest_first = sorted(consultations, key=lambda each: each.created_at, reverse=True)
    return sorted(newest_first, key=lambda each: _place(each, now))


def _place(consultation: Consultation, now: datetime) -> tuple[int, datetime]:
    if consultation.is_answerable(now):
        return 0, consultation.closes_at or LAST
    if consultation.state is State.ARCHIVED:
        return 4, LAST
    if consultation.debrief_is_overdue():
        return 1, LAST
    if consultation.state is State.DRAFT:
        return 2, LAST
    return 3, LAST
