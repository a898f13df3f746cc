"""How many ballots that count fill each quota."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.stores.putting import put
from db.tables.ballots import QuotaRow


class Quotas:
    def __init__(self, session: Session) -> None:
        self._session = session

    def filled(self, consultation_id: str) -> dict[str, int]:
        rows = select(QuotaRow).where(QuotaRow.consultation_id == consultation_id)
        return {row.quota_id: row.filled for row in self._session.scalars(rows)}

    def fill(self, consultation_id: str, filled: Mapping[str, int]) -> None:
        for quota_id, count in filled.items():
            key = {"consultation_id": consultation_id, "quota_id": quota_id}
            put(self._session, QuotaRow, key=key, values={"filled": count})
