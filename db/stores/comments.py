"""What colleagues say of a draft, question by question."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from core.consultation.records import Comment
from db.tables.drafting import CommentRow


class Comments:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, consultation_id: str, *, question_id: str, author: str, text: str) -> None:
        said = {"question_id": question_id, "author": author, "text": text}
        self._session.add(CommentRow(consultation_id=consultation_id, at=self._now(), done=False, **said))
        self._session.flush()

    def of(self, consultation_id: str) -> list[Comment]:
        chosen = select(CommentRow).where(CommentRow.consultation_id == consultation_id).order_by(CommentRow.id)
        rows = self._session.scalars(chosen.execution_options(populate_existing=True))
        return [Comment(row.id, row.question_id, row.author, row.text, row.at, row.done) for row in rows]

    def count(self, consultation_id: str, *, since: datetime | None = None) -> int:
        counted = select(func.count()).select_from(CommentRow).where(CommentRow.consultation_id == consultation_id)
        return self._session.scalar(counted.where(CommentRow.at >= since) if since else counted) or 0

    def settle(self, consultation_id: str, comment_id: int, *, done: bool) -> None:
        chosen = (CommentRow.consultation_id == consultation_id, CommentRow.id == comment_id)
        self._session.execute(update(CommentRow).where(*chosen).values(done=done))
