"""A database to measure on is empty, apart from every other, and gone afterwards."""

import pytest
from sqlalchemy.exc import DBAPIError

from db.engine import make_engine
from db.scratch import scratch_database
from db.store import StoreOpener
from tests.builders import an_open_price_vote


def people_of(engine):
    with StoreOpener(engine)(read_only=True) as store:
        return len(store.accounts.people())


def people(url):
    engine = make_engine(url)
    found = people_of(engine)
    engine.dispose()
    return found


def test_nothing_of_it_is_left(open_store, database_url):
    an_open_price_vote(open_store)
    server = database_url if open_store.engine.dialect.name == "postgresql" else ""

    with scratch_database(server) as url:
        assert (people(url), people(database_url)) == (0, 1)

    assert people(database_url) == 1
    gone = make_engine(url)
    with pytest.raises(DBAPIError):
        people_of(gone)
    gone.dispose()
