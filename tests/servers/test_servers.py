"""The servers of the tests themselves: each can be had, is one's own, and says what went wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from tests.builders import an_open_price_vote
from tests.servers import postgres
from tests.servers.app import AppServer
from tests.servers.browser import DESK, PHONE, Visits, axe_violations, wait_until_idle
from tests.servers.databases import Databases, SqliteDatabases
from tests.servers.prepare import find_or_install

SLOW_LINE = {"latency": 1000, "downloadThroughput": -1, "uploadThroughput": -1, "offline": False}


def test_the_postgresql_server_answers(postgres_url):
    engine = create_engine(postgres_url)

    with engine.connect() as connection:
        answer = connection.scalar(text("SELECT 20 + 22"))

    engine.dispose()
    assert answer == 42


def test_a_second_request_finds_the_same_postgresql_server(postgres_url):
    folder = Path(os.environ["TEST_POSTGRES_FOLDER"])

    assert postgres.server_url(folder) == postgres_url


def test_two_blank_databases_share_nothing(databases: Databases):
    first, second = databases.blank(), databases.blank()

    _execute(first, "CREATE TABLE milk (litres INTEGER)")

    assert _tables(first) == ["milk"]
    assert _tables(second) == []
    databases.drop(first)
    databases.drop(second)


def test_a_copied_database_has_the_rows_and_keeps_changes_to_itself(databases: Databases):
    original = databases.blank()
    _execute(original, "CREATE TABLE milk (litres INTEGER)")
    _execute(original, "INSERT INTO milk VALUES (1)")

    copy = databases.copy(original)
    _execute(copy, "INSERT INTO milk VALUES (2)")

    assert _litres(original) == [1]
    assert _litres(copy) == [1, 2]
    databases.drop(original)
    databases.drop(copy)


def test_a_dropped_sqlite_database_leaves_no_file(tmp_path):
    databases = SqliteDatabases(tmp_path)
    url = databases.blank()
    _execute(url, "CREATE TABLE milk (litres INTEGER)")

    databases.drop(url)

    assert list(tmp_path.iterdir()) == []


def test_a_log_with_an_error_is_a_complaint(tmp_path):
    log = tmp_path / "app.log"
    log.write_text("INFO started\nERROR no milk\nTraceback (most recent call last):\n")
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()

    server = AppServer(url="", database_url="", log=log, process=process)

    assert server.complaints() == ["ERROR no milk", "Traceback (most recent call last):"]


def test_what_is_there_is_not_installed(tmp_path):
    there = tmp_path / "there"
    there.touch()

    found = find_or_install(lambda: _existing(there), [[["rm", str(there)]]])

    assert found == there


def test_what_is_missing_is_installed_by_the_first_way_that_works(tmp_path):
    wanted = tmp_path / "wanted"
    failing = [["false"], ["touch", str(tmp_path / "never")]]
    working = [["touch", str(wanted)]]

    found = find_or_install(lambda: _existing(wanted), [[], failing, working])

    assert found == wanted
    assert list(tmp_path.iterdir()) == [wanted]


def test_what_no_way_installs_is_none(tmp_path):
    assert find_or_install(lambda: _existing(tmp_path / "wanted"), [[["false"]]]) is None


@pytest.mark.parametrize(("device", "width"), [(PHONE, 390), (DESK, 1440)])
def test_a_page_has_the_width_of_its_device_and_speaks_french(visits: Visits, device, width):
    page = visits.open(device)

    page.set_content('<meta name="viewport" content="width=device-width">')

    assert page.evaluate("[window.innerWidth, navigator.language]") == [width, "fr-FR"]


def test_an_error_in_the_console_is_heard_unless_forgiven(browser):
    visits = Visits(browser)
    page = visits.open(DESK, forgiven=["milk"])

    page.evaluate("console.error('no milk'); console.error('no bread'); console.log('no butter')")
    page.wait_for_timeout(50)

    visits.close()
    assert visits.console_errors() == ["no bread"]


def test_idle_is_awaited(visits: Visits):
    page = visits.open(DESK)
    page.set_content('<p data-testid="stApp" data-test-connection-state="CONNECTED"></p>')
    page.evaluate(
        """const state = document.querySelector("p").dataset;
        state.testScriptState = "running";
        setTimeout(() => { state.testScriptState = "notRunning" }, 400)"""
    )

    wait_until_idle(page)

    assert page.locator("p").get_attribute("data-test-script-state") == "notRunning"


def test_a_page_whose_widgets_come_late_is_not_idle_before_they_are_there(standing_app, standing_store, visits: Visits):
    vote = an_open_price_vote(standing_store)
    page = visits.open(PHONE)
    page.goto(f"{standing_app.url}/repondre?c={vote.code}")
    wait_until_idle(page)
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW_LINE)

    page.get_by_role("button", name="Commencer").click()
    wait_until_idle(page)

    assert page.get_by_test_id("stRadio").count() == 2


def test_axe_names_an_image_without_words(visits: Visits):
    page = visits.open(DESK)
    page.set_content('<html lang="fr"><title>Lait</title><main><h1>Lait</h1><img src="data:,"></main></html>')

    assert [violation.partition(":")[0] for violation in axe_violations(page)] == ["image-alt"]


def _existing(path: Path) -> Path | None:
    return path if path.exists() else None


def _execute(url: str, statement: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _tables(url: str) -> list[str]:
    engine = create_engine(url)
    names = inspect(engine).get_table_names()
    engine.dispose()
    return names


def _litres(url: str) -> list[int]:
    engine = create_engine(url)
    with engine.connect() as connection:
        litres = list(connection.scalars(text("SELECT litres FROM milk ORDER BY litres")))
    engine.dispose()
    return litres
