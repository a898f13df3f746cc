"""What people typed so far, by a hash that nothing else holds."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.stores.putting import put
from db.tables.answering import AnswerDraftRow


class Drafts:
    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, consultation_id: str, key: str, content: dict[str, Any]) -> None:
        values = {"consultation_id": consultation_id, "content": content}
        put(self._session, AnswerDraftRow, key={"key": key}, values=values)

    def get(self, consultation_id: str, key: str) -> dict[str, Any] | None:
        return self._session.scalar(
            select(AnswerDraftRow.content).where(
                AnswerDraftRow.consultation_id == consultation_id, AnswerDraftRow.key == key
            )
        )

    def delete(self, consultation_id: str, key: str) -> None:
        self._session.execute(
            delete(AnswerDraftRow).where(AnswerDraftRow.consultation_id == consultation_id, AnswerDraftRow.key == key)
        )

    def delete_all(self, consultation_id: str) -> None:
        self._session.execute(delete(AnswerDraftRow).where(AnswerDraftRow.consultation_id == consultation_id))
