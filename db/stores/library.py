"""The questions that teams keep to use again."""

from collections.abc import Callable
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from core.consultation.records import KeptQuestion
from core.question_types import AnyQuestion
from core.question_types.base import Question
from db.tables.drafting import KeptQuestionRow

_READER: TypeAdapter[Question] = TypeAdapter(AnyQuestion)


class Library:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, *, kept_id: str, team_id: str, question: Question, by: str) -> None:
        content = question.model_dump(mode="json")
        row = KeptQuestionRow(id=kept_id, team_id=team_id, content=content, kept_by=by, kept_at=self._now())
        self._session.add(row)
        self._session.flush()

    def of_team(self, team_id: str) -> list[KeptQuestion]:
        rows = self._session.scalars(
            select(KeptQuestionRow)
            .where(KeptQuestionRow.team_id == team_id)
            .order_by(KeptQuestionRow.kept_at.desc(), KeptQuestionRow.id)
        )
        return [KeptQuestion(row.id, _READER.validate_python(row.content)) for row in rows]

    def remove(self, *, team_id: str, kept_id: str) -> None:
        self._session.execute(
            delete(KeptQuestionRow).where(KeptQuestionRow.team_id == team_id, KeptQuestionRow.id == kept_id)
        )
