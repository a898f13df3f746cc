"""What a look needs beside the log: how many members were asked, and the papers counted in a room."""

from typing import Any

from core.actions.configuring import frozen_roll
from core.actions.store import Store
from core.consultation.definition import Access
from core.consultation.records import Consultation


def members_asked(store: Store, consultation: Consultation) -> int:
    """As sealed at opening, whoever left the roll since; 0 where anyone may answer."""
    if consultation.definition.rules.access is Access.OPEN:
        return 0
    sealed = frozen_roll(store, consultation)
    return sealed.count if sealed else len(store.roll.members(consultation.id))


def beside(store: Store, consultation: Consultation) -> dict[str, Any]:
    """As `look_at` takes it; members are only counted where a ratification asks how many there are."""
    over = consultation.is_over(store.now())
    sealed = store.consultations.result(consultation.id) if over else None
    return {
        "root": (sealed or {}).get("root", ""),
        "members": members_asked(store, consultation) if consultation.definition.rules.ratification else 0,
        "over": over,
        "paper": tuple(store.papers.batches(consultation.id)),
    }
