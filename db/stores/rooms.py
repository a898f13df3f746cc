"""The rooms: each as its animator has it now, and a count of what is said on its walls."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from core.room.model import Room, RoomNow
from db.stores.putting import put_once
from db.tables.rooms import RoomRow


class Rooms:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, consultation_id: str) -> RoomNow | None:
        chosen = select(RoomRow.content, RoomRow.revision).where(RoomRow.consultation_id == consultation_id)
        row = self._session.execute(chosen).first()
        if row is None or not row.revision:
            return None
        return RoomNow(room=Room.model_validate(row.content), revision=row.revision)

    def save(self, consultation_id: str, room: Room, *, revision: int) -> int | None:
        self._begin(consultation_id)
        saved = self._session.execute(
            update(RoomRow)
            .where(RoomRow.consultation_id == consultation_id, RoomRow.revision == revision)
            .values(content=room.model_dump(mode="json"), revision=revision + 1)
        )
        return revision + 1 if saved.rowcount else None  # type: ignore[attr-defined]

    def stir(self, consultation_id: str) -> None:
        self._begin(consultation_id)
        chosen = RoomRow.consultation_id == consultation_id
        self._session.execute(update(RoomRow).where(chosen).values(stirred=RoomRow.stirred + 1))

    def _begin(self, consultation_id: str) -> None:
        values = {"revision": 0, "stirred": 0, "content": {}}
        put_once(self._session, RoomRow, key={"consultation_id": consultation_id}, values=values)
