"""What the team decided of texts before a room sees them: rows are added, none is ever changed."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.room.wall import Decided, TextState
from db.tables import ModerationRow


class Moderations:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, consultation_id: str, question_id: str, text_hash: str, decided: Decided, *, by: str) -> None:
        self._session.add(
            ModerationRow(
                consultation_id=consultation_id,
                question_id=question_id,
                text_hash=text_hash,
                state=decided.state,
                pinned=decided.pinned,
                theme=decided.theme,
                why=decided.why,
                by=by,
                at=self._now(),
            )
        )
        self._session.flush()

    def of(self, consultation_id: str, question_id: str) -> dict[str, Decided]:
        mine = (ModerationRow.consultation_id == consultation_id, ModerationRow.question_id == question_id)
        rows = self._session.scalars(select(ModerationRow).where(*mine).order_by(ModerationRow.id))
        return {row.text_hash: Decided(TextState(row.state), row.pinned, row.theme, row.why) for row in rows}
