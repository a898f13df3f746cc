"""People who sign in, their teams, their sessions and their wrong tries."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from core.community.access import Person, Role
from core.identity import new_id
from db.tables import FailureRow, PersonRow, RoleRow, SessionRow, TeamRow

TICKET_LASTS = timedelta(minutes=1)
SESSION_LASTS = timedelta(days=30)


class Accounts:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def people(self) -> list[Person]:
        return [self._person(row) for row in self._session.scalars(select(PersonRow).order_by(PersonRow.name))]

    def get(self, person_id: str) -> Person | None:
        row = self._session.get(PersonRow, person_id)
        return self._person(row) if row else None

    def by_email(self, email: str) -> Person | None:
        row = self._session.scalar(select(PersonRow).where(PersonRow.email == email.strip().lower()))
        return self._person(row) if row else None

    def is_active(self, person_id: str) -> bool:
        return bool(self._session.scalar(select(PersonRow.is_active).where(PersonRow.id == person_id)))

    def add(self, *, email: str, name: str, password_hash: str, is_admin: bool) -> str:
        person_id = new_id()
        self._session.add(
            PersonRow(
                id=person_id,
                email=email.strip().lower(),
                name=name.strip(),
                password_hash=password_hash,
                is_admin=is_admin,
                is_active=True,
                language="fr",
            )
        )
        self._session.flush()
        return person_id

    def password_hash(self, email: str) -> str | None:
        return self._session.scalar(
            select(PersonRow.password_hash).where(
                PersonRow.email == email.strip().lower(), PersonRow.is_active.is_(True)
            )
        )

    def set_password(self, person_id: str, password_hash: str) -> None:
        self._change(person_id, password_hash=password_hash)

    def set_active(self, person_id: str, *, active: bool) -> None:
        self._change(person_id, is_active=active)

    def set_language(self, person_id: str, language: str) -> None:
        self._change(person_id, language=language)

    def teams(self) -> dict[str, str]:
        chosen = select(TeamRow).order_by(TeamRow.name)
        return {row.id: row.name for row in self._session.scalars(chosen)}

    def add_team(self, name: str) -> str:
        team_id = new_id()
        self._session.add(TeamRow(id=team_id, name=name.strip()))
        self._session.flush()
        return team_id

    def set_role(self, *, team_id: str, person_id: str, role: Role | None) -> None:
        if role is not None:
            self._session.merge(RoleRow(team_id=team_id, person_id=person_id, role=role))
            self._session.flush()
            return
        self._session.execute(delete(RoleRow).where(RoleRow.team_id == team_id, RoleRow.person_id == person_id))

    def open_session(self, person_id: str, *, ticket_hash: str) -> str:
        session_id = new_id()
        now = self._now()
        self._session.execute(delete(SessionRow).where(SessionRow.expires_at < now))
        self._session.add(
            SessionRow(
                id=session_id,
                person_id=person_id,
                ticket_hash=ticket_hash,
                ticket_expires_at=now + TICKET_LASTS,
                expires_at=now + SESSION_LASTS,
            )
        )
        self._session.flush()
        return session_id

    def redeem_ticket(self, ticket_hash: str, *, cookie_hash: str) -> bool:
        redeemed = self._session.execute(
            update(SessionRow)
            .where(SessionRow.ticket_hash == ticket_hash, SessionRow.ticket_expires_at > self._now())
            .values(cookie_hash=cookie_hash, ticket_hash=None, ticket_expires_at=None)
        )
        return bool(redeemed.rowcount)  # type: ignore[attr-defined]

    def session_of_cookie(self, cookie_hash: str) -> str | None:
        return self._session.scalar(
            select(SessionRow.id).where(SessionRow.cookie_hash == cookie_hash, SessionRow.expires_at > self._now())
        )

    def person_of_session(self, session_id: str) -> Person | None:
        row = self._session.scalar(
            select(PersonRow)
            .join(SessionRow, SessionRow.person_id == PersonRow.id)
            .where(
                SessionRow.id == session_id,
                SessionRow.expires_at > self._now(),
                PersonRow.is_active.is_(True),
            )
        )
        return self._person(row) if row else None

    def close_session(self, session_id: str) -> None:
        self._session.execute(delete(SessionRow).where(SessionRow.id == session_id))

    def close_sessions_of(self, person_id: str, *, but: str | None = None) -> None:
        self._session.execute(delete(SessionRow).where(SessionRow.person_id == person_id, SessionRow.id != (but or "")))

    def failures(self, key: str) -> tuple[int, datetime | None]:
        row = self._session.get(FailureRow, key)
        return (row.count, row.last_at) if row else (0, None)

    def add_failure(self, key: str) -> None:
        count, _ = self.failures(key)
        self._session.merge(FailureRow(key=key, count=count + 1, last_at=self._now()))
        self._session.flush()

    def clear_failures(self, keys: Iterable[str]) -> None:
        self._session.execute(delete(FailureRow).where(FailureRow.key.in_(list(keys))))

    def _change(self, person_id: str, **values: object) -> None:
        self._session.execute(update(PersonRow).where(PersonRow.id == person_id).values(**values))

    def _person(self, row: PersonRow) -> Person:
        chosen = select(RoleRow).where(RoleRow.person_id == row.id)
        roles = {each.team_id: Role(each.role) for each in self._session.scalars(chosen)}
        return Person(row.id, row.email, row.name, is_admin=row.is_admin, language=row.language, roles=roles)
