"""A test's own database is migrated, empty and fresh, on both kinds."""

import pytest
from alembic import command
from sqlalchemy import create_engine, inspect

from db.migrate import configuration
from tests.servers.databases import Databases


def test_a_migrated_database_has_tables_and_the_newest_schema(database_url):
    engine = create_engine(database_url)
    tables = inspect(engine).get_table_names()
    engine.dispose()

    assert "alembic_version" in tables
    assert len(tables) > 1
    command.check(configuration(database_url))


def test_a_blank_database_has_no_table(blank_database_url):
    engine = create_engine(blank_database_url)
    tables = inspect(engine).get_table_names()
    engine.dispose()

    assert tables == []


@pytest.mark.parametrize("time", [1, 2])
def test_each_test_has_a_database_without_another_s_rows(database_url, time):
    engine = create_engine(database_url)

    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE mark (seen INTEGER)")

    names = inspect(engine).get_table_names()
    engine.dispose()
    assert "mark" in names


def test_many_databases_are_had_at_once(databases: Databases):
    urls = [databases.migrated() for _ in range(3)]

    assert len(set(urls)) == 3
    for url in urls:
        databases.drop(url)
