"""What every test may ask for: databases, a running application, a browser, the reference data."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from core.settings import Settings
from db.store import StoreOpener
from tests.builders import an_open_store
from tests.servers import installed, postgres
from tests.servers.app import ROOT, AppServer, running_app
from tests.servers.browser import DESK, PHONE, Visits, launch
from tests.servers.databases import Databases, PostgresDatabases, SqliteDatabases

POSTGRES_FOLDER = pytest.StashKey[Path]()
BOTH_DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]

# A busy machine is slow at times, which is no failure. Everyday runs are alike; deep ones search further.
hypothesis.settings.register_profile("everyday", deadline=None, derandomize=True, max_examples=50)
hypothesis.settings.register_profile("deep", deadline=None, max_examples=1000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deep", action="store_true", default=os.environ.get("DEEP") == "1", help="full sizes")


def pytest_configure(config: pytest.Config) -> None:
    """The session's own process makes the server's folder; xdist's workers are told where it is.

    What the machine's operator has set is not for the tests: they begin with the defaults.
    """
    for name in (*Settings.model_fields, "host", "port"):
        os.environ.pop(name.upper(), None)
    if config.getoption("--deep"):
        os.environ["DEEP"] = "1"
    hypothesis.settings.load_profile("deep" if config.getoption("--deep") else "everyday")
    if not hasattr(config, "workerinput"):
        config.stash[POSTGRES_FOLDER] = postgres.make_folder()
        os.environ["TEST_POSTGRES_FOLDER"] = str(config.stash[POSTGRES_FOLDER])


def pytest_unconfigure(config: pytest.Config) -> None:
    if folder := config.stash.get(POSTGRES_FOLDER, None):
        postgres.remove_folder(folder)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Browser tests run one after another, in one worker, so that they do not slow each other down.

    One that fails is run once more, and the run says so: a busy machine loses a click now and then.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
            item.add_marker(pytest.mark.xdist_group("browser"))
            item.add_marker(pytest.mark.flaky(reruns=1))
        if item.get_closest_marker("deep") and not config.getoption("--deep"):
            item.add_marker(pytest.mark.skip(reason="a deep test: --deep runs it"))


@pytest.fixture(scope="session")
def deep(pytestconfig: pytest.Config) -> bool:
    """Whether this run takes the full sizes."""
    return bool(pytestconfig.getoption("--deep"))


@pytest.fixture(scope="session")
def reference_data() -> Path:
    folder = (ROOT / os.environ.get("REFERENCE_DATA", "../shared")).resolve()
    if not folder.is_dir():
        pytest.skip(f"no reference data in {folder}: name their folder in REFERENCE_DATA")
    return folder


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The PostgreSQL server of this session; its database `postgres` is for creating others."""
    return postgres.server_url(Path(os.environ["TEST_POSTGRES_FOLDER"]))


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_databases(postgres_url: str) -> Databases:
    return PostgresDatabases(postgres_url, worker=os.environ.get("PYTEST_XDIST_WORKER", "main"))


@pytest.fixture(params=BOTH_DATABASES)
def databases(request: pytest.FixtureRequest) -> Databases:
    name = "sqlite_databases" if request.param == "sqlite" else "postgres_databases"
    found: Databases = request.getfixturevalue(name)
    return found


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A database with every table and no row; the test runs once on SQLite and once on PostgreSQL."""
    url = databases.migrated()
    yield url
    databases.drop(url)


@pytest.fixture
def blank_database_url(databases: Databases) -> Iterator[str]:
    """A database without a table, for the migrations' own tests."""
    url = databases.blank()
    yield url
    databases.drop(url)


@pytest.fixture
def sqlite_url(sqlite_databases: Databases) -> Iterator[str]:
    """A migrated SQLite database, for tests where the kind of database makes no difference."""
    url = sqlite_databases.migrated()
    yield url
    sqlite_databases.drop(url)


@pytest.fixture
def open_store(database_url: str) -> Iterator[StoreOpener]:
    """Opens transactions on a migrated, empty database: the test runs on SQLite and again on PostgreSQL."""
    opener = an_open_store(database_url)
    yield opener
    opener.engine.dispose()


@pytest.fixture
def open_sqlite_store(sqlite_url: str) -> Iterator[StoreOpener]:
    """The same on SQLite only, for tests where the kind of database makes no difference."""
    opener = an_open_store(sqlite_url)
    yield opener
    opener.engine.dispose()


@pytest.fixture
def app_server(tmp_path: Path) -> Iterator[Callable[..., AppServer]]:
    """`app_server(database_url=..., TABLEE_DEMO="1")` starts the application; its log must stay clean."""
    fresh_url = f"sqlite:///{tmp_path / 'app.sqlite'}"
    servers: list[AppServer] = []
    with ExitStack() as running:

        def start(*, database_url: str = fresh_url, **settings: str) -> AppServer:
            log = tmp_path / f"app-{len(servers)}.log"
            server = running.enter_context(running_app(database_url=database_url, log=log, settings=settings))
            servers.append(server)
            return server

        yield start
    for server in servers:
        assert server.complaints() == [], server.log.read_text()


@pytest.fixture(scope="session")
def worker_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    folder = tmp_path_factory.mktemp("standing")
    database_url = f"sqlite:///{folder / 'app.sqlite'}"
    with running_app(database_url=database_url, log=folder / "app.log", settings={}) as server:
        yield server


@pytest.fixture
def standing_app(worker_app: AppServer) -> Iterator[AppServer]:
    """The application as other tests of this worker left it: for tests that see to their own consultation alone."""
    before = len(worker_app.complaints())
    yield worker_app
    assert worker_app.complaints()[before:] == [], worker_app.log.read_text()


@pytest.fixture
def standing_store(standing_app: AppServer) -> Iterator[StoreOpener]:
    """Opens transactions on the database of `standing_app`."""
    opener = an_open_store(standing_app.database_url)
    yield opener
    opener.engine.dispose()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One a module: while Playwright runs, no other test of the worker could run an event loop."""
    executable = installed.browser()
    if executable is None:
        pytest.fail("No browser on this machine: `make test` installs what the tests need.")
    with sync_playwright() as playwright:
        browser = launch(playwright, executable)
        yield browser
        browser.close()


@pytest.fixture
def visits(browser: Browser) -> Iterator[Visits]:
    visits = Visits(browser)
    yield visits
    visits.close()
    assert visits.console_errors() == []


@pytest.fixture
def phone_page(visits: Visits) -> Callable[..., Page]:
    """`phone_page()` opens a page as a new visitor with a phone."""

    def open_page(**options: Any) -> Page:
        return visits.open(PHONE, **options)

    return open_page


@pytest.fixture
def desk_page(visits: Visits) -> Callable[..., Page]:
    """`desk_page()` opens a page as a new visitor at a desk."""

    def open_page(**options: Any) -> Page:
        return visits.open(DESK, **options)

    return open_page
