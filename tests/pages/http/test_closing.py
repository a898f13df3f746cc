"""The clock closes, nobody watching."""

import asyncio
import contextlib

from core.actions import consultations
from core.consultation.records import State
from pages.http.closing import close_when_due
from pages.parts import database
from tests.builders import an_open_price_vote, cast


def test_what_is_past_its_deadline_is_closed_with_nobody_watching(open_sqlite_store, sqlite_url, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    consultations.close_now(open_sqlite_store, vote.organizer, vote.id)

    async def for_a_moment():
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(close_when_due(), timeout=0.5)

    asyncio.run(for_a_moment())

    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.get(vote.id).state is State.CLOSED
        assert store.consultations.result(vote.id)["counted"] == 1
    database.open_store_of_process().engine.dispose()
    database.forget()
