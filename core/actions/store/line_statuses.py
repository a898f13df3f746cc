"""The contract of the line statuses: what became of each line of a specification."""

from typing import Protocol

from core.consultation.line_status import LineState, LineStatus


class LineStatuses(Protocol):
    def add(self, consultation_id: str, *, question_id: str, state: LineState, why: str, by: str) -> None:
        """One entry more, dated by the database's clock; entries never change."""
        ...

    def of(self, consultation_id: str) -> list[LineStatus]:
        """Every entry of every line, the last first."""
        ...
