"""An empty database to measure on, gone when the work is done: nothing of the real one is touched."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from sqlalchemy import make_url, text

from db.engine import make_engine
from db.migrate import upgrade


@contextmanager
def scratch_database(server: str = "") -> Iterator[str]:
    """Its address: a file of SQLite's, or a schema of its own on this PostgreSQL server."""
    if server:
        with _schema(server) as url:
            upgrade(url)
            yield url
        return
    with TemporaryDirectory(prefix="tablee-") as folder:
        url = f"sqlite:///{Path(folder) / 'scratch.db'}"
        upgrade(url)
        yield url


@contextmanager
def _schema(server: str) -> Iterator[str]:
    name = f"scratch_{uuid4().hex}"
    engine = make_engine(server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    try:
        inside = make_url(server).update_query_dict({"options": f"-csearch_path={name}"})
        yield inside.render_as_string(hide_password=False)
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
        engine.dispose()
