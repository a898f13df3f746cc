"""How many came to each page and went on from it."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.consultation.passages import Passage
from db.stores.putting import add_to
from db.tables.answering import PassageRow


class Passages:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, consultation_id: str, passed: Mapping[str, Passage]) -> None:
        """Always in the same order of pages: two people who cross must not wait for each other."""
        for page_id, passage in sorted(passed.items()):
            key = {"consultation_id": consultation_id, "page_id": page_id}
            add_to(self._session, PassageRow, key=key, sums=vars(passage))

    def of(self, consultation_id: str) -> dict[str, Passage]:
        rows = self._session.scalars(select(PassageRow).where(PassageRow.consultation_id == consultation_id))
        return {row.page_id: Passage(row.came, row.went_on, row.timed, row.seconds) for row in rows}
