"""The journal: what happened to a consultation, entry after entry, never changed."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.archive.journal import CONFIGURING, Entry, next_entry
from db.tables.consultations import JournalRow


class Journal:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def append(self, consultation_id: str, *, action: str, by: str, detail: dict[str, Any]) -> Entry:
        chosen = select(JournalRow).where(JournalRow.consultation_id == consultation_id)
        last = self._session.scalars(chosen.order_by(JournalRow.number.desc()).limit(1)).one_or_none()
        at = self._now().isoformat(timespec="seconds")
        entry = next_entry(_record(last) if last else None, at=at, action=action, by=by, detail=detail)
        self._session.add(
            JournalRow(
                consultation_id=consultation_id,
                number=entry.number,
                at=entry.at,
                action=entry.action,
                by=entry.by,
                detail=entry.detail,
                previous=entry.previous,
            )
        )
        self._session.flush()
        return entry

    def entries(self, consultation_id: str) -> list[Entry]:
        chosen = select(JournalRow).where(JournalRow.consultation_id == consultation_id)
        return [_record(row) for row in self._session.scalars(chosen.order_by(JournalRow.number))]

    def configuration(self, consultation_id: str) -> str:
        mine = (JournalRow.consultation_id == consultation_id, JournalRow.action.in_(CONFIGURING))
        chosen = select(JournalRow.detail).where(*mine).order_by(JournalRow.number.desc()).limit(1)
        detail = self._session.scalar(chosen)
        return detail["configuration"] if detail else ""


def _record(row: JournalRow) -> Entry:
    return Entry(number=row.number, at=row.at, action=row.action, by=row.by, detail=row.detail, previous=row.previous)
