"""The roll: who is asked, and who has voted, with no trace of when or in which order."""

import random
from collections.abc import Mapping, Sequence

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.orm import Session

from core.consultation.records import Member
from db.tables import MemberRow, RollMarksRow


class Roll:
    def __init__(self, session: Session) -> None:
        self._session = session

    def lock(self, consultation_id: str) -> None:
        """As for the ballots: an advisory lock on PostgreSQL; on SQLite a writing transaction holds it already."""
        if self._session.get_bind().dialect.name == "postgresql":
            take = text("SELECT pg_advisory_xact_lock(hashtextextended('roll|' || :consultation, 0))")
            self._session.execute(take, {"consultation": consultation_id})

    def add(self, consultation_id: str, members: Sequence[Member]) -> None:
        """Positions are drawn by lot: a place in the marks says nothing about a place in the list."""
        first = self._size(consultation_id)
        positions = list(range(first, first + len(members)))
        random.SystemRandom().shuffle(positions)
        self._session.add_all(
            MemberRow(
                id=member.id,
                consultation_id=consultation_id,
                position=position,
                name=member.name,
                email=member.email,
                college=member.college,
                circle=member.circle,
                language=member.language,
            )
            for member, position in zip(members, positions, strict=True)
        )
        self._session.flush()
        marks = self._marks(consultation_id)
        self._keep(consultation_id, marks + bytes(max(0, (first + len(members) + 7) // 8 - len(marks))))

    def members(self, consultation_id: str) -> list[Member]:
        marks = self._marks(consultation_id)
        chosen = (
            select(MemberRow).where(MemberRow.consultation_id == consultation_id).order_by(MemberRow.name, MemberRow.id)
        )
        return [_record(row, marks) for row in self._session.scalars(chosen)]

    def remove(self, consultation_id: str, member_ids: Sequence[str]) -> None:
        self._session.execute(
            delete(MemberRow).where(MemberRow.consultation_id == consultation_id, MemberRow.id.in_(member_ids))
        )

    def give_link(self, consultation_id: str, member_id: str, key: str) -> None:
        self._session.execute(
            update(MemberRow)
            .where(MemberRow.consultation_id == consultation_id, MemberRow.id == member_id)
            .values(roll_key=key)
        )

    def give_links(self, keys: Mapping[str, str]) -> None:
        if keys:
            given = [{"id": member_id, "roll_key": key} for member_id, key in keys.items()]
            self._session.execute(update(MemberRow), given)

    def find(self, consultation_id: str, key: str) -> Member | None:
        row = self._session.scalar(
            select(MemberRow).where(MemberRow.consultation_id == consultation_id, MemberRow.roll_key == key)
        )
        return _record(row, self._marks(consultation_id)) if row else None

    def mark(self, consultation_id: str, member_id: str) -> None:
        position = self._session.scalar(select(MemberRow.position).where(MemberRow.id == member_id))
        if position is None:
            raise ValueError("a member who is not on the roll")
        marks = bytearray(self._marks(consultation_id, for_update=True))
        marks[position // 8] |= 1 << (position % 8)
        self._keep(consultation_id, bytes(marks))

    def _size(self, consultation_id: str) -> int:
        highest = select(func.max(MemberRow.position)).where(MemberRow.consultation_id == consultation_id)
        found = self._session.scalar(highest)
        return 0 if found is None else found + 1

    def _marks(self, consultation_id: str, *, for_update: bool = False) -> bytes:
        chosen = select(RollMarksRow.marks).where(RollMarksRow.consultation_id == consultation_id)
        return self._session.scalar(chosen.with_for_update() if for_update else chosen) or b""

    def _keep(self, consultation_id: str, marks: bytes) -> None:
        self._session.merge(RollMarksRow(consultation_id=consultation_id, marks=marks))
        self._session.flush()


def _record(row: MemberRow, marks: bytes) -> Member:
    return Member(
        id=row.id,
        name=row.name,
        email=row.email,
        college=row.college,
        circle=row.circle,
        language=row.language,
        has_link=row.roll_key is not None,
        has_voted=bool(marks[row.position // 8] >> (row.position % 8) & 1),
    )
