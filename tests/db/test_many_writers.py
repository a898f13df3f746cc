"""Many writers at once, and a tail that reads meanwhile: no ballot is lost, none counted twice, one order for all."""

import time
from collections import Counter
from threading import Event, Thread

import pytest

from core.actions.tail import recount
from core.consultation.records import Ballot, BallotStatus
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import Vote, an_open_price_vote, an_open_store
from tests.db.writing import DEFINITION, write, writing_processes
from tests.figures import record

WRITERS = 32


@pytest.fixture
def ballots(deep):
    return 2_000 if deep else 160


@pytest.fixture
def processes(deep):
    return 4 if deep else 2


@pytest.fixture
def another_process(database_url):
    """The same database through another engine, as another process would see it."""
    opener = an_open_store(database_url)
    yield opener
    opener.engine.dispose()


class Tail:
    """Looks again and again at what is new, from the first ballot until it is told how many there are."""

    def __init__(self, open_store, vote: Vote):
        self.seen: list[Ballot] = []
        self.frame = Frame(DEFINITION)
        self._open_store, self._vote = open_store, vote
        self._over = Event()
        self._thread = Thread(target=self._follow)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *raised):
        self._over.set()
        self._thread.join()

    def _follow(self):
        while not self._over.wait(0.02):
            self._look()
        self._look()

    def _look(self):
        with self._open_store(read_only=True) as store:
            new = store.ballots.after(self._vote.id, len(self.seen), most=50)
        self.seen += new
        self.frame.extend(new)
        if len(new) == 50:
            self._look()


def the_log(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=10_000)


def counted_by_hand(log):
    """Votes by question and option of each voter's last ballot, without a frame."""
    last = {ballot.key: ballot for ballot in log}
    given = [ballot.answers for ballot in last.values() if ballot.status is BallotStatus.CAST]
    return {
        question: Counter(each[question] for each in given if question in each) for question in ("pasture", "origin")
    }


def test_each_ballot_of_32_writers_is_seen_once_in_one_order_and_counted(open_store, another_process, ballots):
    vote = an_open_price_vote(open_store)

    with Tail(open_store, vote) as tail:
        started = time.perf_counter()
        receipts = write(open_store, vote.code, seed=1, ballots=ballots, threads=WRITERS)
        took = time.perf_counter() - started

    record(f"{WRITERS} writers, {open_store.engine.dialect.name}", ballots=ballots, ballots_a_second=ballots / took)
    log = the_log(another_process, vote)
    assert len({receipt.leaf for receipt in receipts}) == ballots
    assert [ballot.seq for ballot in tail.seen] == list(range(1, ballots + 1))
    assert tail.seen == log
    assert {name: tail.frame.tallies[name].of(name) for name in ("pasture", "origin")} == counted_by_hand(log)
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)
        assert look_at(tail.frame) == look_at(recount(store, consultation))
    assert consultation.ballots == tail.frame.counted == len({ballot.key for ballot in log})


def test_processes_that_write_together_keep_one_order_too(open_store, database_url, ballots, processes):
    vote = an_open_price_vote(open_store)
    share = ballots // processes

    with (
        Tail(open_store, vote) as tail,
        writing_processes(
            database_url, vote.code, processes=processes, ballots=share, threads=WRITERS // processes
        ) as writing,
    ):
        said = writing.communicate()[0].splitlines()

    log = the_log(open_store, vote)
    assert len(set(said)) == ballots
    assert [ballot.seq for ballot in tail.seen] == list(range(1, ballots + 1))
    assert tail.seen == log
    with open_store(read_only=True) as store:
        assert set(said) == {store.ballots.leaf_of(vote.id, ballot.seq)[0] for ballot in log}
        assert look_at(tail.frame) == look_at(recount(store, store.consultations.get(vote.id)))


def test_a_process_killed_amid_its_ballots_loses_none_that_it_acknowledged(open_store, database_url):
    vote = an_open_price_vote(open_store)
    with writing_processes(database_url, vote.code, processes=1, ballots=10_000, threads=8) as process:
        said = [process.stdout.readline().strip() for _ in range(40)]

        process.kill()
        said += process.communicate()[0].splitlines()

    log = the_log(open_store, vote)
    with open_store(read_only=True) as store:
        leaves = {store.ballots.leaf_of(vote.id, ballot.seq)[0] for ballot in log}
    assert len(said) < 10_000
    assert set(said) <= leaves
    assert [ballot.seq for ballot in log] == list(range(1, len(log) + 1))
    assert len(write(open_store, vote.code, seed=2, ballots=3, threads=1)) == 3
