"""Writes a row whether or not it is there already: two clicks at once must not make the second one fail."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from db.tables import Base


def put(session: Session, table: type[Base], *, key: dict[str, Any], values: dict[str, Any]) -> None:
    """The row of this key with these values; those it had are replaced."""
    row = _row(session, table, key | values)
    session.execute(row.on_conflict_do_update(index_elements=list(key), set_=values))


def put_once(session: Session, table: type[Base], *, key: dict[str, Any], values: dict[str, Any]) -> None:
    """The row of this key, as whoever came first wrote it."""
    row = _row(session, table, key | values)
    session.execute(row.on_conflict_do_nothing(index_elements=list(key)))


def add_to(session: Session, table: type[Base], *, key: dict[str, Any], sums: dict[str, int]) -> None:
    """The row of this key with these added to its sums; it begins with them where there is none."""
    row = _row(session, table, key | sums)
    columns = table.__table__.c
    added = {name: columns[name] + row.excluded[name] for name in sums}
    session.execute(row.on_conflict_do_update(index_elements=list(key), set_=added))


def _row(session: Session, table: type[Base], values: dict[str, Any]) -> postgresql.Insert | sqlite.Insert:
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    return insert(table).values(values)
