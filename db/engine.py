"""The engine: SQLite made safe for many writers, or PostgreSQL by its address."""

from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection

READ_ONLY = "tablee_read_only"


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///...` or `postgresql+psycopg://...`."""
    if url.startswith("sqlite"):
        engine = create_engine(url, pool_size=20, max_overflow=20)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late to serialise writers
    cursor = connection.cursor()
    # The timeout first, so that the others wait too. FULL, since NORMAL can lose the last acknowledged commits when the
    # power goes.
    for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE, since a read that turns into a write later loses updates or fails at once.
    read_only = connection.get_execution_options().get(READ_ONLY, False)
    # A write where only reading was meant fails at once here as on PostgreSQL, not on a busy day.
    connection.exec_driver_sql(f"PRAGMA query_only={read_only:d}")
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that never write and see the database as it was when they began."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**{READ_ONLY: True})
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
