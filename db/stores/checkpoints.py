"""The counted columns of the log, kept in parts beside it: what a cold opening reads instead of the ballots."""

from collections.abc import Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from core.actions.store.checkpoints import Part
from core.consultation.records import BallotStatus
from db.stores.putting import put
from db.tables.ballots import BallotRow, CheckpointRow


class Checkpoints:
    def __init__(self, session: Session) -> None:
        self._session = session

    def ends(self, consultation_id: str, *, version: int) -> dict[int, int]:
        chosen = select(CheckpointRow.part, CheckpointRow.seq)
        mine = (CheckpointRow.consultation_id == consultation_id, CheckpointRow.version == version)
        return {row.part: row.seq for row in self._session.execute(chosen.where(*mine))}

    def part(self, consultation_id: str, after: int, *, version: int) -> Part | None:
        row = self._session.get(CheckpointRow, (consultation_id, after))
        return Part(row.seq, row.content) if row and row.version == version else None

    def put(self, consultation_id: str, after: int, part: Part, *, version: int) -> None:
        key = {"consultation_id": consultation_id, "part": after}
        put(
            self._session, CheckpointRow, key=key, values={"version": version, "seq": part.seq, "content": part.content}
        )

    def forget(self, consultation_id: str, seqs: Sequence[int]) -> None:
        for seq in seqs:
            held = (
                CheckpointRow.consultation_id == consultation_id,
                CheckpointRow.part < seq,
                CheckpointRow.seq >= seq,
            )
            self._session.execute(delete(CheckpointRow).where(*held))

    def forget_all(self, consultation_id: str) -> None:
        self._session.execute(delete(CheckpointRow).where(CheckpointRow.consultation_id == consultation_id))

    def erased_since(self, consultation_id: str, seq: int) -> bool:
        taken_back = (BallotRow.seq > seq, BallotRow.status == BallotStatus.WITHDRAWN)
        chosen = select(func.count()).where(BallotRow.consultation_id == consultation_id, *taken_back)
        return bool(self._session.scalar(chosen))
