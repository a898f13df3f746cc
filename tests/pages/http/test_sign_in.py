"""The browser's session cookie, set and dropped over HTTP."""

from collections.abc import Callable, Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from core.actions import signing_in
from core.identity import new_secret, secret_hash
from db.store import StoreOpener
from pages.http.sign_in import ROUTES
from pages.parts import database
from tests.builders import a_person

SITE = "https://tablee.exemple.fr"
OURS = {"origin": SITE, "x-tablee": "1"}


@pytest.fixture
def client(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., TestClient]]:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    yield lambda site=SITE: TestClient(Starlette(routes=ROUTES), base_url=site)
    database.open_store_of_process().engine.dispose()
    database.forget()


@pytest.fixture
def ticket(open_sqlite_store: StoreOpener) -> str:
    return signing_in.open_session(open_sqlite_store, a_person(open_sqlite_store).email)[1]


def is_open(open_store: StoreOpener, cookie: str) -> bool:
    with open_store(read_only=True) as store:
        return store.accounts.session_of_cookie(secret_hash(cookie)) is not None


def test_a_ticket_is_exchanged_once_for_a_cookie_that_no_script_reads(client, ticket, open_sqlite_store):
    browser = client()

    answer = browser.post("/auth/open", content=ticket, headers=OURS)
    again = client().post("/auth/open", content=ticket, headers=OURS)

    cookie, *attributes = answer.headers["set-cookie"].split("; ")
    assert answer.status_code == 204
    assert is_open(open_sqlite_store, cookie.removeprefix("tablee_session="))
    assert set(attributes) == {"HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=lax", "Secure"}
    assert answer.headers["cache-control"] == "no-store"
    assert (again.status_code, "set-cookie" in again.headers) == (403, False)


def test_on_a_plain_address_the_cookie_is_not_marked_secure(client, ticket):
    site = "http://127.0.0.1:8501"

    answer = client(site).post("/auth/open", content=ticket, headers={"origin": site, "x-tablee": "1"})

    assert "Secure" not in answer.headers["set-cookie"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": SITE},
        {"x-tablee": "1"},
        {"origin": "https://ailleurs.exemple.fr", "x-tablee": "1"},
        {"origin": "null", "x-tablee": "1"},
        {"origin": SITE + ":8443", "x-tablee": "1"},
    ],
)
@pytest.mark.parametrize("path", ["/auth/open", "/auth/close"])
def test_no_other_site_signs_anybody_in_or_out(client, ticket, path, headers):
    answer = client().post(path, content=ticket, headers=headers)

    assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)


def test_a_refused_request_leaves_the_ticket_good(client, ticket):
    client().post("/auth/open", content=ticket, headers={"origin": SITE})

    assert client().post("/auth/open", content=ticket, headers=OURS).status_code == 204


@pytest.mark.parametrize("ticket", ["", "nobody’s", "x" * 900, "\x00"])
def test_a_ticket_that_is_nobodys_gives_nothing(client, ticket):
    answer = client().post("/auth/open", content=ticket, headers=OURS)

    assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)


def test_a_body_that_is_no_ticket_is_not_read_to_its_end(client):
    assert client().post("/auth/open", content="x" * 100_000, headers=OURS).status_code == 413


def test_leaving_ends_the_session_and_drops_the_cookie(client, ticket, open_sqlite_store):
    browser = client()
    browser.post("/auth/open", content=ticket, headers=OURS)
    cookie = browser.cookies["tablee_session"]

    answer = browser.post("/auth/close", headers=OURS)

    assert answer.status_code == 204
    assert dict(browser.cookies) == {}
    assert not is_open(open_sqlite_store, cookie)


def test_leaving_without_a_session_is_no_error(client):
    browser = client()
    browser.cookies.set("tablee_session", new_secret())

    assert browser.post("/auth/close", headers=OURS).status_code == 204
    assert client().post("/auth/close", headers=OURS).status_code == 204


def test_the_addresses_answer_to_post_alone(client):
    assert [client().get(path, headers=OURS).status_code for path in ("/auth/open", "/auth/close")] == [405, 405]
