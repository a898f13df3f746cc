"""The contract of the moderations: what a team decided of texts before a room sees them."""

from typing import Protocol

from core.room.wall import Decided


class Moderations(Protocol):
    def add(self, consultation_id: str, question_id: str, text_hash: str, decided: Decided, *, by: str) -> None:
        """One entry more, dated by the database's clock; the last of a text holds."""
        ...

    def take_back(self, consultation_id: str, question_id: str, text_hash: str, *, by: str) -> None:
        """One entry more, after which nothing is decided of the text."""
        ...

    def of(self, consultation_id: str, question_id: str) -> dict[str, Decided]:
        """What holds now, by the hash of the text."""
        ...
