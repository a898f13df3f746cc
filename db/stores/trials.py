"""The links by which drafts are tried, by the hash of their secret, and what was typed while trying."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from core.identity import TRIAL
from db.stores.putting import put
from db.tables.answering import AnswerDraftRow
from db.tables.drafting import TrialLinkRow


class Trials:
    def __init__(self, session: Session) -> None:
        self._session = session

    def link(self, consultation_id: str) -> str:
        kept = select(TrialLinkRow.secret_hash).where(TrialLinkRow.consultation_id == consultation_id)
        return self._session.scalar(kept) or ""

    def set_link(self, consultation_id: str, secret_hash: str) -> None:
        key = {"consultation_id": consultation_id}
        put(self._session, TrialLinkRow, key=key, values={"secret_hash": secret_hash})

    def remove_link(self, consultation_id: str) -> None:
        self._session.execute(delete(TrialLinkRow).where(TrialLinkRow.consultation_id == consultation_id))

    def forget(self, consultation_id: str) -> None:
        self.remove_link(consultation_id)
        tried = AnswerDraftRow.key.startswith(TRIAL)
        self._session.execute(
            delete(AnswerDraftRow).where(AnswerDraftRow.consultation_id == consultation_id, tried),
            execution_options={"synchronize_session": False},
        )
