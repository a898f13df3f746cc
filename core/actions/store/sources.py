"""The contract of the named links: which there are, and how many came by each."""

from typing import Protocol

from core.consultation.source_links import SourceLink


class Sources(Protocol):
    def declare(self, consultation_id: str, *, code: str, label: str) -> None: ...
    def of(self, consultation_id: str) -> list[SourceLink]:
        """By label."""
        ...

    def add(self, consultation_id: str, code: str, *, came: int = 0, began: int = 0) -> None:
        """Add so many to those who came by this link; nothing where nobody declared it."""
        ...

    def remove(self, consultation_id: str, code: str) -> None: ...
