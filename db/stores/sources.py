"""Named links, and how many came by each."""

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from core.consultation.source_links import SourceLink
from db.stores.putting import put_once
from db.tables.consultations import SourceRow


class Sources:
    def __init__(self, session: Session) -> None:
        self._session = session

    def declare(self, consultation_id: str, *, code: str, label: str) -> None:
        key = {"consultation_id": consultation_id, "code": code}
        put_once(self._session, SourceRow, key=key, values={"label": label, "came": 0, "began": 0})

    def of(self, consultation_id: str) -> list[SourceLink]:
        chosen = select(SourceRow).where(SourceRow.consultation_id == consultation_id).order_by(SourceRow.label)
        return [SourceLink(row.code, row.label, row.came, row.began) for row in self._session.scalars(chosen)]

    def add(self, consultation_id: str, code: str, *, came: int = 0, began: int = 0) -> None:
        more = {"came": SourceRow.came + came, "began": SourceRow.began + began}
        self._session.execute(update(SourceRow).where(*_one(consultation_id, code)).values(more))

    def remove(self, consultation_id: str, code: str) -> None:
        self._session.execute(delete(SourceRow).where(*_one(consultation_id, code)))


def _one(consultation_id: str, code: str) -> tuple[ColumnElement[bool], ...]:
    return SourceRow.consultation_id == consultation_id, SourceRow.code == code
