"""The contract of the journal: what happened to a consultation, entry after entry."""

from typing import Any, Protocol

from core.archive.journal import Entry


class Journal(Protocol):
    def append(self, consultation_id: str, *, action: str, by: str, detail: dict[str, Any]) -> Entry:
        """One entry more, under the lock of the ballots; `by` is a role, or "" for the clock."""
        ...

    def entries(self, consultation_id: str) -> list[Entry]:
        """Every entry, the first first."""
        ...

    def configuration(self, consultation_id: str) -> str:
        """The hash of what is answered now, as the journal sealed it; "" where nothing was."""
        ...
