"""Batches of votes counted in a room: each is written once; only its state moves."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from core.consultation.records import PaperBatch, PaperState
from db.tables.roll import PaperBatchRow


class Papers:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, consultation_id: str, batch: PaperBatch) -> None:
        self._session.execute(
            insert(PaperBatchRow).values(
                id=batch.id,
                consultation_id=consultation_id,
                label=batch.label,
                college=batch.college,
                state=batch.state,
                ballots={"voters": batch.voters, "tallies": batch.tallies, "members": list(batch.members)},
                entered_by=batch.entered_by,
                entered_at=batch.entered_at,
            )
        )

    def batches(self, consultation_id: str) -> list[PaperBatch]:
        chosen = select(PaperBatchRow).where(PaperBatchRow.consultation_id == consultation_id)
        rows = self._session.scalars(chosen.order_by(PaperBatchRow.entered_at, PaperBatchRow.id))
        return [_record(row) for row in rows]

    def check(self, batch_id: str, *, by: str, at: datetime) -> None:
        self._move(batch_id, state=PaperState.CHECKED, checked_by=by, checked_at=at)

    def cancel(self, batch_id: str) -> None:
        self._move(batch_id, state=PaperState.CANCELLED)

    def _move(self, batch_id: str, **values: Any) -> None:
        self._session.execute(update(PaperBatchRow).where(PaperBatchRow.id == batch_id).values(**values))


def _record(row: PaperBatchRow) -> PaperBatch:
    return PaperBatch(
        id=row.id,
        label=row.label,
        college=row.college,
        state=PaperState(row.state),
        voters=row.ballots["voters"],
        tallies=row.ballots["tallies"],
        members=tuple(row.ballots["members"]),
        entered_by=row.entered_by,
        entered_at=row.entered_at,
        checked_by=row.checked_by,
        checked_at=row.checked_at,
    )
