"""The contract of the replies to those who shared an idea."""

from typing import Protocol

from core.consultation.records import Reply


class Replies(Protocol):
    def add(self, consultation_id: str, reply: Reply) -> None:
        """Dated by the database's clock."""
        ...

    def of(self, consultation_id: str) -> list[Reply]:
        """Withdrawn ones too, the first published first."""
        ...

    def withdraw(self, consultation_id: str, reply_id: str) -> bool:
        """Whether it stood."""
        ...
