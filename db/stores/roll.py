"""The roll: who is asked, and who has voted, with no trace of when or in which order."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.orm import Session

from core.consultation.attributes import Combination
from core.consultation.records import Member
from db.stores.putting import put
from db.tables import Base
from db.tables.roll import MemberRow, RollMarksRow

_ROLL = Base.metadata.tables[MemberRow.__tablename__]
Row = Mapping[str, Any]


class Roll:
    def __init__(self, session: Session) -> None:
        self._session = session

    def lock(self, consultation_id: str) -> None:
        """As for the ballots: an advisory lock on PostgreSQL; on SQLite a writing transaction holds it already."""
        if self._session.get_bind().dialect.name == "postgresql":
            take = text("SELECT pg_advisory_xact_lock(hashtextextended('roll|' || :consultation, 0))")
            self._session.execute(take, {"consultation": consultation_id})

    def add(self, consultation_id: str, members: Sequence[Member]) -> None:
        new: list[Row] = [
            {
                "id": member.id,
                "consultation_id": consultation_id,
                "name": member.name,
                "email": member.email,
                "college": member.college,
                "circle": member.circle,
                "entity": member.entity or None,
                "language": member.language,
                "roll_key": None,
            }
            for member in members
        ]
        self.lock(consultation_id)
        self._write_anew(consultation_id, [*self._rows(consultation_id), *new])

    def members(self, consultation_id: str) -> list[Member]:
        marks = self._marks(consultation_id)
        rows = sorted(self._rows(consultation_id), key=lambda row: (row["name"], row["id"]))
        return [_record(row, marks) for row in rows]

    def combinations(self, consultation_id: str) -> dict[Combination, int]:
        shared = (_ROLL.c.college, _ROLL.c.circle, func.coalesce(_ROLL.c.entity, ""), _ROLL.c.language)
        chosen = select(*shared, func.count()).where(_ROLL.c.consultation_id == consultation_id).group_by(*shared)
        return {(row[0], row[1], row[2], row[3]): row[4] for row in self._session.execute(chosen)}

    def remove(self, consultation_id: str, member_ids: Sequence[str]) -> None:
        self.lock(consultation_id)
        removed = set(member_ids)
        self._write_anew(consultation_id, [row for row in self._rows(consultation_id) if row["id"] not in removed])

    def give_links(self, consultation_id: str, keys: Mapping[str, str]) -> None:
        self.lock(consultation_id)
        rows = [{**row, "roll_key": keys.get(row["id"], row["roll_key"])} for row in self._rows(consultation_id)]
        self._write_anew(consultation_id, rows)

    def find(self, consultation_id: str, key: str) -> Member | None:
        chosen = select(_ROLL).where(_ROLL.c.consultation_id == consultation_id, _ROLL.c.roll_key == key)
        row = self._session.execute(chosen).mappings().one_or_none()
        return _record(dict(row), self._marks(consultation_id)) if row else None

    def mark(self, consultation_id: str, member_id: str) -> None:
        self._mark(consultation_id, member_id, voted=True)

    def unmark(self, consultation_id: str, member_id: str) -> None:
        self._mark(consultation_id, member_id, voted=False)

    def _mark(self, consultation_id: str, member_id: str, *, voted: bool) -> None:
        self.lock(consultation_id)
        chosen = select(_ROLL.c.position).where(_ROLL.c.consultation_id == consultation_id, _ROLL.c.id == member_id)
        position = self._session.execute(chosen).scalar_one()
        marks = bytearray(self._marks(consultation_id))
        bit = 1 << (position % 8)
        marks[position // 8] = marks[position // 8] | bit if voted else marks[position // 8] & ~bit
        self._keep(consultation_id, marks)

    def _write_anew(self, consultation_id: str, rows: Sequence[Row]) -> None:
        """Every row at a place drawn by lot, in the table and in the marks.

        A row added or changed while people vote would stand apart from the others: those that stayed had voted
        before, the first ballots are theirs.
        """
        before = self._marks(consultation_id)
        anew = random.SystemRandom().sample(rows, len(rows))
        marks = bytearray((len(anew) + 7) // 8)
        for position, row in enumerate(anew):
            if "position" in row and _is_marked(before, row["position"]):
                marks[position // 8] |= 1 << (position % 8)
        self._session.execute(delete(_ROLL).where(_ROLL.c.consultation_id == consultation_id))
        if anew:
            placed = [{**row, "position": position} for position, row in enumerate(anew)]
            self._session.execute(insert(_ROLL), placed)
        self._keep(consultation_id, marks)

    def _rows(self, consultation_id: str) -> list[Row]:
        chosen = select(_ROLL).where(_ROLL.c.consultation_id == consultation_id)
        return [dict(row) for row in self._session.execute(chosen).mappings()]

    def _marks(self, consultation_id: str) -> bytes:
        chosen = select(RollMarksRow.marks).where(RollMarksRow.consultation_id == consultation_id)
        return self._session.scalar(chosen) or b""

    def _keep(self, consultation_id: str, marks: bytes | bytearray) -> None:
        key = {"consultation_id": consultation_id}
        put(self._session, RollMarksRow, key=key, values={"marks": bytes(marks)})


def _is_marked(marks: bytes, position: int) -> bool:
    return bool(marks[position // 8] >> (position % 8) & 1)


def _record(row: Row, marks: bytes) -> Member:
    return Member(
        id=row["id"],
        name=row["name"],
        email=row["email"],
        college=row["college"],
        circle=row["circle"],
        entity=row["entity"] or "",
        language=row["language"],
        has_link=row["roll_key"] is not None,
        has_voted=_is_marked(marks, row["position"]),
    )
