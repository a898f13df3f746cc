"""The contract of the comments: what colleagues say of a draft."""

from datetime import datetime
from typing import Protocol

from core.consultation.records import Comment


class Comments(Protocol):
    def add(self, consultation_id: str, *, question_id: str, author: str, text: str) -> None: ...
    def of(self, consultation_id: str) -> list[Comment]:
        """The first said first."""
        ...

    def count(self, consultation_id: str, *, since: datetime | None = None) -> int: ...
    def settle(self, consultation_id: str, comment_id: int, *, done: bool) -> None: ...
