"""The real application, started as an operator starts it."""

from urllib.request import urlopen

import pytest

from tests.servers.app import running_app


def test_the_application_answers_on_both_databases(database_url, app_server):
    server = app_server(database_url=database_url)

    with urlopen(f"{server.url}/healthz") as answer:
        status = answer.status

    assert status == 200


def test_an_application_that_does_not_start_shows_its_log(tmp_path):
    log = tmp_path / "app.log"

    with (
        pytest.raises(RuntimeError, match=r"does not start(.|\n)*nonsense"),
        running_app(database_url="nonsense://", log=log, settings={}),
    ):
        pass
