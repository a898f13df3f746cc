"""The contract of the batches of votes counted in a room."""

from datetime import datetime
from typing import Protocol

from core.consultation.records import PaperBatch


class Papers(Protocol):
    def add(self, consultation_id: str, batch: PaperBatch) -> None: ...
    def batches(self, consultation_id: str) -> list[PaperBatch]:
        """Cancelled ones too, the first entered first."""
        ...

    def check(self, batch_id: str, *, by: str, at: datetime) -> None: ...
    def cancel(self, batch_id: str) -> None: ...
