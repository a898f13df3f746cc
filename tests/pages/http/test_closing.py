"""The clock closes, nobody watching."""

import asyncio

from core.actions import consultations
from core.consultation.records import State
from pages.http.closing import close_when_due
from pages.parts import database
from tests.builders import an_open_price_vote, cast

PATIENCE_SECONDS = 30


def test_what_is_past_its_deadline_is_closed_with_nobody_watching(open_sqlite_store, sqlite_url, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    consultations.close_now(open_sqlite_store, vote.organizer, vote.id)

    def kept():
        with open_sqlite_store(read_only=True) as store:
            return store.consultations.get(vote.id), store.consultations.result(vote.id)

    async def until_it_is_closed():
        async with asyncio.timeout(PATIENCE_SECONDS):
            closing = asyncio.create_task(close_when_due())
            while kept()[0].state is State.OPEN:
                await asyncio.sleep(0.01)
            closing.cancel()

    asyncio.run(until_it_is_closed())

    assert kept()[0].state is State.CLOSED
    assert kept()[1]["counted"] == 1
    database.open_store_of_process().engine.dispose()
    database.forget()
