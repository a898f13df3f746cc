"""One `with open_store()` is one transaction: kept whole, or not at all; read only where nothing is written."""

import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.at_once import at_once
from tests.builders import a_team, an_open_price_vote, cast


def teams(open_store):
    with open_store(read_only=True) as store:
        return set(store.accounts.teams().values())


def test_an_exception_leaves_nothing_of_the_transaction(open_store):
    def add_and_fail():
        with open_store() as store:
            store.accounts.add_team("Les Prés")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()

    assert teams(open_store) == set()


def test_a_write_where_only_reading_was_meant_fails_at_once(open_store):
    with pytest.raises(DBAPIError), open_store(read_only=True) as store:
        store.accounts.add_team("Les Prés")

    assert teams(open_store) == set()
    a_team(open_store, "Les Bois")
    assert teams(open_store) == {"Les Bois"}


def test_a_reader_sees_the_database_as_it_was_when_it_began(open_store):
    vote = an_open_price_vote(open_store)
    cast(open_store, vote)

    with open_store(read_only=True) as store:
        before = store.ballots.last_seq(vote.id)
        cast(open_store, vote)
        again = store.ballots.last_seq(vote.id), len(store.ballots.after(vote.id, 0, most=10))

    assert (before, again) == (1, (1, 1))


def test_a_reader_is_not_kept_waiting_by_a_writer(open_store):
    vote = an_open_price_vote(open_store)

    with open_store() as store:
        store.ballots.lock(vote.id)
        assert teams(open_store) == {"Les Prés"}


def test_the_clock_moves_while_a_transaction_waits(open_store):
    with open_store() as store:
        began = store.now()
        time.sleep(0.01)
        assert store.now() > began


def test_the_clock_tells_the_time_of_the_world(open_store):
    with open_store() as store:
        difference = store.now() - datetime.now(tz=UTC)

    assert abs(difference.total_seconds()) < 60


def test_the_same_picture_sent_at_once_is_kept_once(open_store):
    team_id = a_team(open_store)

    def keep():
        with open_store() as store:
            return store.files.add(team_id=team_id, kind="image/png", content=b"picture")

    digests = at_once([keep] * 6)

    assert len(set(digests)) == 1
    with open_store(read_only=True) as store:
        assert store.files.get(digests[0]) == ("image/png", b"picture")
        assert store.session.execute(text("SELECT count(*) FROM files")).scalar_one() == 1


def test_sqlite_keeps_every_acknowledged_commit_and_its_foreign_keys(open_sqlite_store):
    with open_sqlite_store() as store:
        kept = {
            name: store.session.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert kept == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
