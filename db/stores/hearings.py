"""How texts are heard: what people said against the analysis, one row a word, and what it taught each consultation."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from core.voices.hearing import TAKEN_BACK, Correction, Hearing, as_json, hearing_of
from db.stores.putting import put
from db.tables.voices import HearingRow, VoiceCorrectionRow


class Hearings:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def mark(self, consultation_id: str) -> tuple[int, int]:
        last = select(func.max(VoiceCorrectionRow.id)).where(VoiceCorrectionRow.consultation_id == consultation_id)
        revision = select(HearingRow.revision).where(HearingRow.consultation_id == consultation_id)
        found = self._session.execute(select(revision.scalar_subquery(), last.scalar_subquery())).one()
        return found[0] or 0, found[1] or 0

    def get(self, consultation_id: str) -> Hearing:
        chosen = select(HearingRow.content, HearingRow.revision).where(HearingRow.consultation_id == consultation_id)
        found = self._session.execute(chosen).one_or_none()
        return hearing_of(found.content, revision=found.revision) if found else Hearing()

    def keep(self, consultation_id: str, hearing: Hearing) -> None:
        values = {"revision": hearing.revision, "content": as_json(hearing)}
        put(self._session, HearingRow, key={"consultation_id": consultation_id}, values=values)

    def correct(self, consultation_id: str, *, question_id: str, seq: int, label: str, by: str) -> None:
        self._session.add(
            VoiceCorrectionRow(
                consultation_id=consultation_id, question_id=question_id, seq=seq, label=label, by=by, at=self._now()
            )
        )
        self._session.flush()

    def hand_on(self, consultation_id: str, said: Correction, *, seq: int) -> None:
        for there, label in ((said.seq, TAKEN_BACK), (seq, said.label)):
            self._session.add(
                VoiceCorrectionRow(
                    consultation_id=consultation_id,
                    question_id=said.question_id,
                    seq=there,
                    label=label,
                    by=said.by,
                    at=said.at,
                )
            )
        self._session.flush()

    def corrections(self, consultation_id: str, *, after: int = 0, seq: int | None = None) -> list[Correction]:
        mine = [VoiceCorrectionRow.consultation_id == consultation_id, VoiceCorrectionRow.id > after]
        if seq is not None:
            mine.append(VoiceCorrectionRow.seq == seq)
        rows = self._session.scalars(select(VoiceCorrectionRow).where(*mine).order_by(VoiceCorrectionRow.id))
        return [Correction(row.id, row.seq, row.question_id, row.label, row.by, row.at) for row in rows]
