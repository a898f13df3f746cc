"""The contract of the library: the questions that a team keeps to use again."""

from typing import Protocol

from core.consultation.records import KeptQuestion
from core.question_types.base import Question


class Library(Protocol):
    def add(self, *, kept_id: str, team_id: str, question: Question, by: str) -> None: ...
    def of_team(self, team_id: str) -> list[KeptQuestion]:
        """The last kept first."""
        ...

    def remove(self, *, team_id: str, kept_id: str) -> None: ...
