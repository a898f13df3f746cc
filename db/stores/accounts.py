"""People who sign in, their teams, their sessions and their wrong tries."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, delete, false, func, or_, select, text, update
from sqlalchemy.orm import Session, aliased

from core.community.access import Person, Role
from core.community.patience import FORGOTTEN_AFTER, Tries
from core.identity import new_id
from db.tables.accounts import FailureRow, PersonRow, RoleRow, SessionRow, TeamRow

TICKET_LASTS = timedelta(minutes=1)
SESSION_LASTS = timedelta(days=30)


class Accounts:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def people(self) -> list[Person]:
        return self._people(select(PersonRow).order_by(PersonRow.name, PersonRow.email))

    def get(self, person_id: str) -> Person | None:
        return self._person(select(PersonRow).where(PersonRow.id == person_id))

    def by_email(self, email: str) -> Person | None:
        return self._person(select(PersonRow).where(PersonRow.email == _tidy(email)))

    def closed(self) -> set[str]:
        return set(self._session.scalars(select(PersonRow.id).where(PersonRow.is_active.is_(False))))

    def add(self, *, email: str, name: str, password_hash: str, is_admin: bool, given: bool = False) -> str:
        person_id = new_id()
        self._session.add(
            PersonRow(
                id=person_id,
                email=_tidy(email),
                name=name.strip(),
                password_hash=password_hash,
                password_given=given,
                is_admin=is_admin,
                is_active=True,
                language="fr",
            )
        )
        self._session.flush()
        return person_id

    def password_hash(self, email: str) -> str | None:
        chosen = select(PersonRow.password_hash)
        return self._session.scalar(chosen.where(PersonRow.email == _tidy(email), PersonRow.is_active.is_(True)))

    def set_password(self, person_id: str, password_hash: str, *, given: bool = False) -> None:
        self._change(person_id, password_hash=password_hash, password_given=given)

    def rename(self, person_id: str, name: str) -> None:
        self._change(person_id, name=name)

    def set_active(self, person_id: str, *, active: bool) -> None:
        self._change(person_id, is_active=active)

    def set_admin(self, person_id: str, *, is_admin: bool) -> None:
        self._change(person_id, is_admin=is_admin)

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

    def person_of_ticket(self, ticket_hash: str) -> Person | None:
        return self._signed_in(SessionRow.ticket_hash == ticket_hash, SessionRow.ticket_expires_at > self._now())

    def redeem_ticket(self, ticket_hash: str, *, cookie_hash: str) -> bool:
        redeemed = self._session.execute(
            update(SessionRow)
            .where(SessionRow.ticket_hash == ticket_hash, SessionRow.ticket_expires_at > self._now())
            .values(cookie_hash=cookie_hash, ticket_hash=None, ticket_expires_at=None)
        )
        return bool(redeemed.rowcount)  # type: ignore[attr-defined]

    def session_of_cookie(self, cookie_hash: str) -> str | None:
        mine = (SessionRow.cookie_hash == cookie_hash, SessionRow.expires_at > self._now())
        return self._session.scalar(select(SessionRow.id).where(*mine).order_by(SessionRow.expires_at.desc()).limit(1))

    def person_of_session(self, session_id: str) -> Person | None:
        return self._signed_in(SessionRow.id == session_id, given=False)

    def newcomer_of_session(self, session_id: str) -> Person | None:
        return self._signed_in(SessionRow.id == session_id, given=True)

    def close_session(self, session_id: str) -> None:
        self._session.execute(delete(SessionRow).where(SessionRow.id.in_(_same_browser(session_id))))

    def close_sessions_of(self, person_id: str, *, but: str | None = None) -> None:
        kept = _same_browser(but or "")
        self._session.execute(delete(SessionRow).where(SessionRow.person_id == person_id, SessionRow.id.not_in(kept)))

    def lock(self, name: str) -> None:
        """On SQLite every writing transaction already holds the only lock there is."""
        if self._session.get_bind().dialect.name == "postgresql":
            take = text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
            self._session.execute(take, {"name": f"accounts|{name}"})

    def tries(self, name: str) -> Tries | None:
        row = self._session.get(FailureRow, name)
        return _tries(row) if row and row.last_at > self._now() - FORGOTTEN_AFTER else None

    def tries_of(self, email: str) -> dict[str, Tries]:
        mine = or_(FailureRow.key == email, FailureRow.key.startswith(f"{email}|", autoescape=True))
        chosen = select(FailureRow).where(mine, FailureRow.last_at > self._now() - FORGOTTEN_AFTER)
        return {row.key: _tries(row) for row in self._session.scalars(chosen)}

    def add_try(self, name: str) -> None:
        known, now = self.tries(name), self._now()
        self._session.execute(delete(FailureRow).where(FailureRow.last_at <= now - FORGOTTEN_AFTER))
        self._session.merge(FailureRow(key=name, count=known.count + 1 if known else 1, last_at=now))
        self._session.flush()

    def forget_tries(self, names: Iterable[str]) -> None:
        self._session.execute(delete(FailureRow).where(FailureRow.key.in_(list(names))))

    def _signed_in(self, *which: ColumnElement[bool], given: bool | None = None) -> Person | None:
        """With `given`, only whoever's password was given to them, or only whoever's was not."""
        sessions = select(SessionRow.person_id).where(*which, SessionRow.expires_at > self._now())
        chosen = select(PersonRow).where(PersonRow.id.in_(sessions), PersonRow.is_active.is_(True))
        if given is not None:
            chosen = chosen.where(func.coalesce(PersonRow.password_given, false()).is_(given))
        return self._person(chosen)

    def _change(self, person_id: str, **values: object) -> None:
        self._session.execute(update(PersonRow).where(PersonRow.id == person_id).values(**values))

    def _person(self, chosen: Select[PersonRow]) -> Person | None:
        return next(iter(self._people(chosen)), None)

    def _people(self, chosen: Select[PersonRow]) -> list[Person]:
        rows = list(self._session.scalars(chosen))
        roles: dict[str, dict[str, Role]] = {row.id: {} for row in rows}
        for role in self._session.scalars(select(RoleRow).where(RoleRow.person_id.in_(roles))):
            roles[role.person_id][role.team_id] = Role(role.role)
        return [Person(row.id, row.email, row.name, row.is_admin, row.language, roles[row.id]) for row in rows]


def _same_browser(session_id: str) -> Select[str]:
    """Ids of this session and of those that share its cookie."""
    tab, this = aliased(SessionRow), aliased(SessionRow)
    cookie = select(this.cookie_hash).where(this.id == session_id).scalar_subquery()
    return select(tab.id).where(or_(tab.id == session_id, tab.cookie_hash == cookie))


def _tries(row: FailureRow) -> Tries:
    return Tries(row.count, row.last_at)


def _tidy(email: str) -> str:
    return email.strip().lower()
