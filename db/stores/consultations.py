"""Consultations, their versions, notes, debrief and sealed result."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from core.consultation.definition import Definition
from core.consultation.records import Consultation, Debrief, Note, State, Version
from db.stores.putting import put
from db.tables.ballots import BoxRow
from db.tables.consultations import ConsultationRow, DebriefRow, NoteRow, ResultRow, VersionRow
from db.tables.rooms import RoomRow


class Consultations:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, *, consultation_id: str, team_id: str, code: str, draft: Definition) -> None:
        self._session.add(
            ConsultationRow(
                id=consultation_id,
                team_id=team_id,
                code=code,
                state=State.DRAFT,
                draft=draft.model_dump(mode="json"),
                created_at=self._now(),
            )
        )
        self._session.flush()
        self._session.add(BoxRow(consultation_id=consultation_id))
        self._session.flush()

    def get(self, consultation_id: str) -> Consultation | None:
        return next(iter(self._read(_ALL.where(ConsultationRow.id == consultation_id))), None)

    def by_code(self, code: str) -> Consultation | None:
        return next(iter(self._read(_ALL.where(ConsultationRow.code == code))), None)

    def of_teams(self, team_ids: Sequence[str]) -> list[Consultation]:
        put_away = case((ConsultationRow.state == State.ARCHIVED, 1), else_=0)
        chosen = _ALL.where(ConsultationRow.team_id.in_(team_ids))
        return self._read(chosen.order_by(put_away, ConsultationRow.created_at.desc(), ConsultationRow.id))

    def open_to_all(self) -> list[Consultation]:
        chosen = _ALL.where(ConsultationRow.state.in_([State.OPEN, State.CLOSED]))
        found = self._read(chosen.order_by(ConsultationRow.state.desc(), ConsultationRow.closes_at))
        return [each for each in found if each.definition.rules.access == "open"]

    def due(self) -> list[str]:
        chosen = select(ConsultationRow.id).where(
            ConsultationRow.state == State.OPEN, ConsultationRow.closes_at <= self._now()
        )
        return list(self._session.scalars(chosen))

    def save_draft(
        self, consultation_id: str, draft: Definition, closes_at: datetime | None, *, by: str, revision: int
    ) -> int | None:
        saved = self._session.execute(
            update(ConsultationRow)
            .where(ConsultationRow.id == consultation_id, ConsultationRow.draft_revision == revision)
            .values(draft=draft.model_dump(mode="json"), closes_at=closes_at, draft_revision=revision + 1, draft_by=by)
        )
        return revision + 1 if saved.rowcount else None  # type: ignore[attr-defined]

    def publish(self, consultation_id: str, definition: Definition, *, by: str) -> int:
        latest = select(func.coalesce(func.max(VersionRow.number), 0)).where(
            VersionRow.consultation_id == consultation_id
        )
        number = self._session.scalars(latest).one() + 1
        self._session.add(
            VersionRow(
                consultation_id=consultation_id,
                number=number,
                definition=definition.model_dump(mode="json"),
                published_at=self._now(),
                published_by=by,
            )
        )
        self._session.flush()
        return number

    def published_as(self, consultation_id: str, version: int) -> dict[str, Any]:
        chosen = select(VersionRow.definition).where(
            VersionRow.consultation_id == consultation_id, VersionRow.number == version
        )
        return self._session.scalars(chosen).one()

    def versions(self, consultation_id: str) -> list[Version]:
        chosen = select(VersionRow).where(VersionRow.consultation_id == consultation_id).order_by(VersionRow.number)
        return [
            Version(row.number, Definition.model_validate(row.definition), row.published_at, row.published_by)
            for row in self._session.scalars(chosen)
        ]

    def set_state(self, consultation_id: str, state: State) -> None:
        values: dict[str, Any] = {"state": state}
        if state is State.OPEN:
            values["opened_at"] = self._unless_dated(ConsultationRow.opened_at)
        if state is State.CLOSED:
            values["closed_at"] = self._unless_dated(ConsultationRow.closed_at)
        self._session.execute(update(ConsultationRow).where(ConsultationRow.id == consultation_id).values(**values))

    def set_deadline(self, consultation_id: str, closes_at: datetime) -> None:
        self._session.execute(
            update(ConsultationRow).where(ConsultationRow.id == consultation_id).values(closes_at=closes_at)
        )

    def save_result(self, consultation_id: str, result: dict[str, Any]) -> None:
        self._session.add(ResultRow(consultation_id=consultation_id, content=result, sealed_at=self._now()))
        self._session.flush()

    def result(self, consultation_id: str) -> dict[str, Any] | None:
        return self._session.scalar(select(ResultRow.content).where(ResultRow.consultation_id == consultation_id))

    def add_note(self, consultation_id: str, *, text: str, author: str) -> None:
        self._session.add(NoteRow(consultation_id=consultation_id, text=text, author=author, at=self._now()))
        self._session.flush()

    def notes(self, consultation_id: str) -> list[Note]:
        chosen = select(NoteRow).where(NoteRow.consultation_id == consultation_id).order_by(NoteRow.id.desc())
        return [Note(text=row.text, author=row.author, at=row.at) for row in self._session.scalars(chosen)]

    def debrief(self, consultation_id: str) -> Debrief:
        row = self._session.get(DebriefRow, consultation_id, populate_existing=True)
        return Debrief(**row.content, published_at=row.published_at) if row else Debrief()

    def save_debrief(self, consultation_id: str, debrief: Debrief) -> None:
        content = asdict(debrief)
        values = {"published_at": content.pop("published_at"), "content": content}
        put(self._session, DebriefRow, key={"consultation_id": consultation_id}, values=values)

    def _unless_dated(self, column: InstrumentedAttribute[datetime | None]) -> Any:
        """Now, the first time alone: what comes back from the archives opened and closed when it did."""
        return func.coalesce(column, literal(self._now(), column.type))

    def _read(self, chosen: Select[Any]) -> list[Consultation]:
        return [_record(*row) for row in self._session.execute(chosen)]


def _every_one() -> Select[Any]:
    """Each consultation with its newest version, its box and its debrief's publication."""
    newest = (
        select(VersionRow.consultation_id, func.max(VersionRow.number).label("number"))
        .group_by(VersionRow.consultation_id)
        .subquery()
    )
    version = and_(VersionRow.consultation_id == newest.c.consultation_id, VersionRow.number == newest.c.number)
    return (
        select(
            ConsultationRow,
            VersionRow.definition,
            VersionRow.number,
            BoxRow.counted,
            BoxRow.last_seq,
            DebriefRow.published_at,
            RoomRow.revision,
            RoomRow.stirred,
        )
        .join(BoxRow, BoxRow.consultation_id == ConsultationRow.id)
        .outerjoin(newest, newest.c.consultation_id == ConsultationRow.id)
        .outerjoin(VersionRow, version)
        .outerjoin(DebriefRow, DebriefRow.consultation_id == ConsultationRow.id)
        .outerjoin(RoomRow, RoomRow.consultation_id == ConsultationRow.id)
        .execution_options(populate_existing=True)
    )


_ALL = _every_one()  # built once: a member's submit asks for it several times


def _record(
    row: ConsultationRow,
    definition: dict[str, Any] | None,
    number: int | None,
    counted: int,
    last_seq: int,
    debrief_published_at: datetime | None,
    room_revision: int | None,
    stirred: int | None,
) -> Consultation:
    return Consultation(
        id=row.id,
        team_id=row.team_id,
        code=row.code,
        state=State(row.state),
        draft=Definition.model_validate(row.draft),
        draft_revision=row.draft_revision,
        published=Definition.model_validate(definition) if definition else None,
        version=number or 0,
        closes_at=row.closes_at,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        debrief_published_at=debrief_published_at,
        created_at=row.created_at,
        ballots=counted,
        last_seq=last_seq,
        draft_by=row.draft_by,
        room_revision=room_revision or 0,
        stirred=stirred or 0,
    )
