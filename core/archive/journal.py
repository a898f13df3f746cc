"""The journal of a consultation: each entry holds the hash of the one before; none can be changed or left out."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from core.archive.canonical import canonical, digest

FIRST = "0" * 64  # what the first entry holds as the one before
OPENED, CHANGED, CLOSED = "opened", "changed", "closed"
DEADLINE_MOVED, ENDED_EARLY, NOTE_ADDED = "deadline_moved", "ended_early", "note_added"
PAPERS_ENTERED, PAPERS_CHECKED, PAPERS_CANCELLED = "papers_entered", "papers_checked", "papers_cancelled"
LINKS_GIVEN, MEMBERS_ADDED, DEBRIEF_PUBLISHED = "links_given", "members_added", "debrief_published"
PUT_AWAY, BROUGHT_BACK = "put_away", "brought_back"
QUESTION_OPENED, QUESTION_CLOSED = "question_opened", "question_closed"  # in a room
EXPORTED, WALLS_EXPORTED, ARCHIVE_TAKEN = "exported", "walls_exported", "archive_taken"
EXPORTED_UNMASKED, WALLS_EXPORTED_UNMASKED = "exported_unmasked", "walls_exported_unmasked"  # with personal data
CONFIGURING = (OPENED, CHANGED)  # their detail names, as `configuration`, the hash of what is answered from then on


@dataclass(frozen=True)
class Entry:
    """`number` from 1; `at` in UTC, ISO 8601; `by` is a role or "" for the clock, never a name; `detail` is JSON."""

    number: int
    at: str
    action: str
    by: str
    detail: dict[str, Any]
    previous: str

    @property
    def hash(self) -> str:
        return digest(canonical(asdict(self)))


def next_entry(last: Entry | None, *, at: str, action: str, by: str, detail: dict[str, Any]) -> Entry:
    number, previous = (last.number + 1, last.hash) if last else (1, FIRST)
    return Entry(number=number, at=at, action=action, by=by, detail=detail, previous=previous)


def first_break(entries: Sequence[Entry]) -> int | None:
    """The number of the first entry that does not follow from the one before; None where all do."""
    previous = FIRST
    for number, entry in enumerate(entries, start=1):
        if (entry.number, entry.previous) != (number, previous):
            return number
        previous = entry.hash
    return None
