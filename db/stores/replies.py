"""What the team answered to those who shared an idea; a reply that is withdrawn stays, and says when."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from core.consultation.records import Reply
from db.tables.voices import ReplyRow


class Replies:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, consultation_id: str, reply: Reply) -> None:
        row = ReplyRow(
            id=reply.id,
            consultation_id=consultation_id,
            question_id=reply.question_id,
            idea=reply.idea,
            text=reply.text,
            people=reply.people,
            seqs={"seqs": sorted(reply.seqs)},
            by=reply.by,
            at=self._now(),
        )
        self._session.add(row)
        self._session.flush()

    def of(self, consultation_id: str) -> list[Reply]:
        mine = select(ReplyRow).where(ReplyRow.consultation_id == consultation_id).order_by(ReplyRow.at, ReplyRow.id)
        return [_reply(row) for row in self._session.scalars(mine.execution_options(populate_existing=True))]

    def withdraw(self, consultation_id: str, reply_id: str) -> bool:
        standing = (
            ReplyRow.consultation_id == consultation_id,
            ReplyRow.id == reply_id,
            ReplyRow.withdrawn_at.is_(None),
        )
        withdrawn = update(ReplyRow).where(*standing).values(withdrawn_at=self._now())
        return bool(self._session.execute(withdrawn).rowcount)  # type: ignore[attr-defined]


def _reply(row: ReplyRow) -> Reply:
    return Reply(
        id=row.id,
        question_id=row.question_id,
        idea=row.idea,
        text=row.text,
        people=row.people,
        seqs=frozenset(row.seqs["seqs"]),
        by=row.by,
        at=row.at,
        withdrawn_at=row.withdrawn_at,
    )
