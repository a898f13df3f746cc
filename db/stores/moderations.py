"""What the team decided of texts before a room sees them: rows are added, none is ever changed."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.room.wall import Decided, TextState
from db.tables.rooms import ModerationRow

TAKEN_BACK = ""  # in the place of a state


class Moderations:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, consultation_id: str, question_id: str, text_hash: str, decided: Decided, *, by: str) -> None:
        says = {"state": decided.state, "pinned": decided.pinned, "theme": decided.theme, "why": decided.why}
        self._add(consultation_id, question_id, text_hash, by, says)

    def take_back(self, consultation_id: str, question_id: str, text_hash: str, *, by: str) -> None:
        self._add(consultation_id, question_id, text_hash, by, {"state": TAKEN_BACK})

    def of(self, consultation_id: str, question_id: str) -> dict[str, Decided]:
        mine = (ModerationRow.consultation_id == consultation_id, ModerationRow.question_id == question_id)
        rows = self._session.scalars(select(ModerationRow).where(*mine).order_by(ModerationRow.id))
        last = {row.text_hash: row for row in rows}
        return {
            text_hash: Decided(TextState(row.state), row.pinned, row.theme, row.why)
            for text_hash, row in last.items()
            if row.state != TAKEN_BACK
        }

    def _add(self, consultation_id: str, question_id: str, text_hash: str, by: str, says: dict[str, Any]) -> None:
        self._session.add(
            ModerationRow(
                consultation_id=consultation_id,
                question_id=question_id,
                text_hash=text_hash,
                by=by,
                at=self._now(),
                **says,
            )
        )
        self._session.flush()
