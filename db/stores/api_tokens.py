"""The keys of programs that read results: hashes, and the day each was last used."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from core.community.api_tokens import ApiToken
from db.tables.programs import ApiTokenRow


class ApiTokens:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(self, *, token_id: str, team_id: str, name: str, token_hash: str, by: str) -> None:
        row = ApiTokenRow(
            id=token_id, team_id=team_id, name=name, token_hash=token_hash, made_by=by, made_at=self._now()
        )
        self._session.add(row)
        self._session.flush()

    def of_team(self, team_id: str) -> list[ApiToken]:
        held = (ApiTokenRow.team_id == team_id, ApiTokenRow.ended_at.is_(None))
        rows = self._session.scalars(
            select(ApiTokenRow).where(*held).order_by(ApiTokenRow.made_at.desc(), ApiTokenRow.id)
        )
        return [_record(row) for row in rows]

    def by_hash(self, token_hash: str) -> ApiToken | None:
        held = (ApiTokenRow.token_hash == token_hash, ApiTokenRow.ended_at.is_(None))
        row = self._session.scalars(select(ApiTokenRow).where(*held)).one_or_none()
        return _record(row) if row else None

    def used(self, token_id: str, on: date) -> None:
        self._session.execute(update(ApiTokenRow).where(ApiTokenRow.id == token_id).values(used_on=on))

    def end(self, *, team_id: str, token_id: str) -> None:
        mine = (ApiTokenRow.team_id == team_id, ApiTokenRow.id == token_id, ApiTokenRow.ended_at.is_(None))
        self._session.execute(update(ApiTokenRow).where(*mine).values(ended_at=self._now()))


def _record(row: ApiTokenRow) -> ApiToken:
    return ApiToken(row.id, row.team_id, row.name, row.made_at, row.used_on, row.ended_at)
