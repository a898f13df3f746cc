"""What became of each line of a specification: rows are added, none is ever changed."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.consultation.line_status import LineState, LineStatus
from db.tables.consultations import LineStatusRow


class LineStatuses:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, consultation_id: str, *, question_id: str, state: LineState, why: str, by: str) -> None:
        row = LineStatusRow(
            consultation_id=consultation_id, question_id=question_id, state=state, why=why, by=by, at=self._now()
        )
        self._session.add(row)
        self._session.flush()

    def of(self, consultation_id: str) -> list[LineStatus]:
        chosen = (
            select(LineStatusRow)
            .where(LineStatusRow.consultation_id == consultation_id)
            .order_by(LineStatusRow.id.desc())
        )
        return [
            LineStatus(question_id=row.question_id, state=LineState(row.state), why=row.why, by=row.by, at=row.at)
            for row in self._session.scalars(chosen)
        ]
