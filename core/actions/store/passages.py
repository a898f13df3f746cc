"""The contract of the passages: how many came to each page and went on from it."""

from collections.abc import Mapping
from typing import Protocol

from core.consultation.passages import Passage


class Passages(Protocol):
    def add(self, consultation_id: str, passed: Mapping[str, Passage]) -> None:
        """Add these sums to those of each page."""
        ...

    def of(self, consultation_id: str) -> dict[str, Passage]:
        """By page, where anybody came."""
        ...
