from collections.abc import Iterator

import pytest

from pages.parts import database


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """`on(url)`: the process works on this database."""

    def choose(url: str) -> None:
        monkeypatch.setenv("DATABASE_URL", url)
        database.forget()

    yield choose
    database.open_store_of_process().engine.dispose()
    database.forget()


def test_a_process_whose_database_answers_is_fit(site, on, sqlite_url):
    on(sqlite_url)

    answer = site.get("/healthz")

    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "database": True})
    assert answer.headers["cache-control"] == "no-store"


def test_a_process_without_its_database_is_not(site, on, tmp_path, caplog):
    on(f"sqlite:///{tmp_path}/never-migrated.sqlite")

    answer = site.get("/healthz")

    assert (answer.status_code, answer.json()) == (503, {"status": "unavailable", "database": False})
    assert "The database does not answer" in caplog.text
