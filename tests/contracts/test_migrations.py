"""The migrations make the tables that the code speaks of, from nothing, on both databases."""

import subprocess
import sys

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from db.engine import make_engine
from db.migrate import configuration, upgrade
from db.tables import Base
from tests.servers.app import ROOT


@pytest.fixture
def tables_of():
    """What a database holds, by table; its connections are closed afterwards."""
    engines = []

    def read(url: str):
        engines.append(make_engine(url))
        return inspect(engines[-1])

    yield read
    for engine in engines:
        engine.dispose()


def test_alembic_finds_nothing_to_add(database_url):
    command.check(configuration(database_url))


def test_the_tables_are_those_of_the_models_to_the_last_column(database_url):
    engine = make_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()

    assert differences == []


def test_every_migration_leads_up_from_nothing_and_down_again(blank_database_url, tables_of):
    upgrade(blank_database_url)
    assert {*tables_of(blank_database_url).get_table_names()} == {*Base.metadata.tables, "alembic_version"}

    command.downgrade(configuration(blank_database_url), "base")
    assert tables_of(blank_database_url).get_table_names() == ["alembic_version"]

    upgrade(blank_database_url)
    assert {*tables_of(blank_database_url).get_table_names()} == {*Base.metadata.tables, "alembic_version"}


def test_migrating_again_changes_nothing(database_url, tables_of):
    before = tables_of(database_url).get_table_names()

    upgrade(database_url)

    assert tables_of(database_url).get_table_names() == before


def test_replicas_that_start_together_do_not_stumble(blank_database_url):
    command_line = [sys.executable, "-c", "import sys, db.migrate; db.migrate.upgrade(sys.argv[1])", blank_database_url]

    replicas = [subprocess.Popen(command_line, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(3)]

    assert [replica.communicate()[1] for replica in replicas] == [""] * 3


def test_migrations_are_one_line_without_branches():
    script = ScriptDirectory.from_config(configuration("sqlite://"))

    assert len(script.get_heads()) == 1
    assert len(script.get_bases()) == 1
