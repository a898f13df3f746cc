"""The route that says whether a consultation has changed."""

import asyncio

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from core.consultation.mark import mark_of
from pages.http.presence import presence
from pages.http.pulse import MOST_KEPT, Marks
from pages.http.routes import ROUTES
from pages.parts import database
from tests.builders import a_draft, a_price_vote, an_open_price_vote, cast, close


@pytest.fixture
def client(sqlite_url, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    with TestClient(Starlette(routes=ROUTES)) as client:
        yield client
    database.open_store_of_process().engine.dispose()
    database.forget()


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class CountedOpenings:
    """A store opener that counts how often it is asked: once a query."""

    def __init__(self, open_store):
        self.open_store = open_store
        self.count = 0

    def __call__(self, *, read_only=False):
        self.count += 1
        return self.open_store(read_only=read_only)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def openings(open_sqlite_store):
    return CountedOpenings(open_sqlite_store)


@pytest.fixture
def marks(openings, clock):
    return Marks(openings, clock=clock)


def mark_now(open_store, vote):
    with open_store(read_only=True) as store:
        return mark_of(store.consultations.get(vote.id), store.now())


def test_the_mark_is_given_once_and_then_nothing_is_new(client, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    first = client.get(f"/api/version/{vote.code}")
    again = client.get(f"/api/version/{vote.code}", headers={"If-None-Match": first.headers["etag"]})

    assert (first.status_code, first.text) == (200, mark_now(open_sqlite_store, vote))
    assert first.headers["etag"] == f'"{first.text}"'
    assert first.headers["cache-control"] == "no-store"
    assert (again.status_code, again.text, again.headers["etag"]) == (304, "", first.headers["etag"])


def test_a_new_ballot_changes_the_mark_within_a_second(client, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    before = client.get(f"/api/version/{vote.code}")

    cast(open_sqlite_store, vote)
    after = client.get(f"/api/version/{vote.code}", headers={"If-None-Match": before.headers["etag"]})

    assert after.status_code == 200
    assert after.text == mark_now(open_sqlite_store, vote) != before.text


def test_closing_changes_the_mark(client, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    before = client.get(f"/api/version/{vote.code}")

    close(open_sqlite_store, vote)
    after = client.get(f"/api/version/{vote.code}", headers={"If-None-Match": before.headers["etag"]})

    assert after.text != before.text


def test_an_unknown_code_and_a_draft_are_not_found(client, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())

    for code in (draft.code, "XXXXXX", "x", "%00", "../etc"):
        assert client.get(f"/api/version/{code}").status_code == 404


def test_a_code_may_be_typed_as_it_is_said(client, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    typed = f"{vote.code[:3]}-{vote.code[3:]}".lower()

    assert client.get(f"/api/version/{typed}").text == mark_now(open_sqlite_store, vote)


def test_a_hundred_watchers_cost_one_query_a_second(open_sqlite_store, openings, marks, clock):
    vote = an_open_price_vote(open_sqlite_store)

    async def watch():
        await asyncio.gather(*(marks.newest(vote.code) for _ in range(100)))
        clock.now = 0.99
        await asyncio.gather(*(marks.newest(vote.code) for _ in range(100)))
        within_a_second = openings.count
        clock.now = 2.0
        await asyncio.gather(*(marks.newest(vote.code) for _ in range(100)))
        return within_a_second, openings.count

    assert asyncio.run(watch()) == (1, 2)


def test_whoever_knows_the_newest_mark_waits_for_the_next_look(open_sqlite_store, openings, clock):
    vote = an_open_price_vote(open_sqlite_store)
    marks = Marks(openings, every=0.05)

    async def watch():
        known = await marks.newest(vote.code)
        cast(open_sqlite_store, vote)
        return known, await marks.newest(vote.code, known=known)

    known, newest = asyncio.run(watch())
    assert newest == mark_now(open_sqlite_store, vote) != known


def test_a_stranger_trying_codes_does_not_fill_the_memory(marks):
    async def try_codes():
        for number in range(MOST_KEPT + 50):
            marks._of(f"{number:06}")

    asyncio.run(try_codes())

    assert len(marks._kept) == MOST_KEPT


def test_a_phone_in_a_room_is_counted_as_it_asks_and_others_are_not(client, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    client.cookies.set("tablee_browser", "of this phone")

    for _ in range(3):
        client.get(f"/api/version/{vote.code}?de=salle")
    client.get(f"/api/version/{vote.code}", headers={"cookie": "tablee_browser=another"})

    assert presence().count(vote.code) == 1
    assert client.get(f"/api/version/{vote.code}?de=ailleurs").status_code == 404


def test_nobody_is_counted_at_a_code_that_does_not_exist(client):
    client.cookies.set("tablee_browser", "of this phone")

    client.get("/api/version/KX7M2P?de=salle")

    assert presence().count("KX7M2P") == 0
