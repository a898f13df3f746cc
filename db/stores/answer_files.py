"""Files given as answers: who gave which, and each content once, for as long as somebody gives it."""

from collections.abc import Collection

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from core.actions.store.answer_files import GivenFile
from core.identity import digest_of
from db.stores.putting import put, put_once
from db.tables.answering import AnswerFileContentRow, AnswerFileRow


class AnswerFiles:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, consultation_id: str, key: str, *, kind: str, content: bytes) -> GivenFile:
        """The content first, and written even where it is there: its row is held until the giver's own is in."""
        digest = digest_of(content)
        put(self._session, AnswerFileContentRow, key={"digest": digest}, values={"kind": kind, "content": content})
        giver = {"consultation_id": consultation_id, "digest": digest, "key": key}
        put_once(self._session, AnswerFileRow, key=giver, values={})
        return GivenFile(digest, kind, len(content))

    def given_by(self, consultation_id: str, key: str) -> list[GivenFile]:
        rows = self._session.execute(
            select(AnswerFileContentRow.digest, AnswerFileContentRow.kind, func.length(AnswerFileContentRow.content))
            .join(AnswerFileRow, AnswerFileRow.digest == AnswerFileContentRow.digest)
            .where(AnswerFileRow.consultation_id == consultation_id, AnswerFileRow.key == key)
        )
        return [GivenFile(digest, kind, size) for digest, kind, size in rows]

    def givers(self, consultation_id: str) -> list[str]:
        found = select(AnswerFileRow.key).where(AnswerFileRow.consultation_id == consultation_id).distinct()
        return list(self._session.scalars(found.order_by(AnswerFileRow.key)))

    def get(self, consultation_id: str, digest: str) -> tuple[str, bytes] | None:
        given = select(AnswerFileRow.digest).where(
            AnswerFileRow.consultation_id == consultation_id, AnswerFileRow.digest == digest
        )
        row = self._session.scalar(select(AnswerFileContentRow).where(AnswerFileContentRow.digest.in_(given)))
        return (row.kind, row.content) if row else None

    def keep_only(self, consultation_id: str, key: str, digests: Collection[str]) -> None:
        given = {each.digest for each in self.given_by(consultation_id, key)}
        gone = sorted(given.difference(digests))
        if not gone:
            return
        self._session.execute(
            delete(AnswerFileRow).where(
                AnswerFileRow.consultation_id == consultation_id,
                AnswerFileRow.key == key,
                AnswerFileRow.digest.in_(gone),
            )
        )
        self._forget_contents(gone)

    def _forget_contents(self, digests: list[str]) -> None:
        """Those that nobody gives any more: their rows are held first, for somebody may be giving one just now."""
        held = select(AnswerFileContentRow.digest).where(AnswerFileContentRow.digest.in_(digests))
        self._session.execute(held.order_by(AnswerFileContentRow.digest).with_for_update())
        still_given = select(AnswerFileRow.digest).where(AnswerFileRow.digest == AnswerFileContentRow.digest).exists()
        self._session.execute(
            delete(AnswerFileContentRow).where(AnswerFileContentRow.digest.in_(digests), ~still_given),
            execution_options={"synchronize_session": False},
        )
