"""Writes down in a consultation's journal what was just done to it, and by whom: a role, never a name."""

from typing import Any

from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Consultation


def note_down(store: Store, by: Person | None, consultation: Consultation, action: str, **detail: Any) -> None:
    """Under the lock of the ballots. Nothing is written before opening, with which the journal begins."""
    if consultation.published is None:
        return
    role = by.roles.get(consultation.team_id) if by else None
    store.journal.append(consultation.id, action=action, by=role.value if role else "", detail=detail)
