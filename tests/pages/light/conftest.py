"""The light page over HTTP: a visitor with cookies of their own, on a database of the test's own."""

import re
from collections.abc import Callable, Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from db.store import StoreOpener
from pages.http import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES
from pages.parts import database

SITE = "https://tablee.test"
APP = Starlette(routes=ROUTES, middleware=MIDDLEWARE, exception_handlers=EXCEPTION_HANDLERS)


class Visitor:
    """Reads pages and sends their forms as a browser does, fields that a page holds included."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, path: str, **options):
        return self.client.get(path, **options)

    def post(self, path: str, fields: dict | None = None, *, origin: str = SITE, **headers: str):
        return self.client.post(path, data=fields or {}, headers={"origin": origin, **headers})

    def begin(self, code: str) -> str:
        """Opens the promise and begins; returns the address of the first step."""
        self.get(f"/r/{code}")
        return self.post(f"/r/{code}").headers["location"]

    def send(self, path: str, answers: dict, *, go: str = "on", **headers: str):
        """Sends the page at this address with these answers in its fields."""
        return self.post(path, self.fields(path) | answers | {"_go": go}, **headers)

    def fields(self, path: str) -> dict[str, list[str]]:
        """The hidden ones of the page at this address."""
        found: dict[str, list[str]] = {}
        for name, value in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', self.get(path).text):
            found.setdefault(name, []).append(value)
        return found


@pytest.fixture
def new_visitor(
    sqlite_url: str, open_sqlite_store: StoreOpener, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Visitor]]:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()

    def open_browser() -> Visitor:
        headers = {"accept": "text/html", "accept-language": "fr"}
        return Visitor(TestClient(APP, base_url=SITE, follow_redirects=False, headers=headers))

    yield open_browser
    database.open_store_of_process().engine.dispose()
    database.forget()


@pytest.fixture
def visitor(new_visitor: Callable[[], Visitor]) -> Visitor:
    return new_visitor()
