"""Gives each test a database of its own, copied from one that was migrated once."""

import itertools
import shutil
from abc import ABC, abstractmethod
from functools import cached_property
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy.engine import make_url

from db.migrate import upgrade


class Databases(ABC):
    """The databases of one kind that one worker makes."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    @abstractmethod
    def blank(self) -> str:
        """The URL of a new database without a table."""

    @abstractmethod
    def drop(self, url: str) -> None: ...

    @abstractmethod
    def copy(self, url: str) -> str: ...

    def migrated(self) -> str:
        """The URL of a new database with every table and no row."""
        return self.copy(self._template)

    @cached_property
    def _template(self) -> str:
        url = self.blank()
        upgrade(url)
        return url


class SqliteDatabases(Databases):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def blank(self) -> str:
        return f"sqlite:///{self._folder / f'{next(self._numbers)}.sqlite'}"

    def drop(self, url: str) -> None:
        for file in self._folder.glob(f"{_file(url).name}*"):
            file.unlink()

    def copy(self, url: str) -> str:
        """With its write-ahead log, where the last connection left one."""
        copy = self.blank()
        for file in self._folder.glob(f"{_file(url).name}*"):
            shutil.copy(file, file.with_name(file.name.replace(_file(url).name, _file(copy).name)))
        return copy


class PostgresDatabases(Databases):
    def __init__(self, server: str, *, worker: str) -> None:
        super().__init__()
        self._server = make_url(server)
        self._worker = worker

    def blank(self) -> str:
        return self._create("CREATE DATABASE {} TEMPLATE template0")

    def drop(self, url: str) -> None:
        self._run("DROP DATABASE {} WITH (FORCE)", make_url(url).database)

    def copy(self, url: str) -> str:
        return self._create("CREATE DATABASE {} TEMPLATE {}", make_url(url).database)

    def _create(self, statement: LiteralString, *others: str | None) -> str:
        name = f"{self._worker}_{next(self._numbers)}"
        self._run(statement, name, *others)
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: LiteralString, *names: str | None) -> None:
        server = self._server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(server, autocommit=True) as connection:
            identifiers = [Identifier(name or "") for name in names]
            connection.execute(SQL(statement).format(*identifiers))


def _file(url: str) -> Path:
    return Path(make_url(url).database or "")
