"""Handing in a ballot, and looking again after ten, cost the same after a thousand and after a hundred thousand."""

import gc
import time
from statistics import median

import pytest

from core.actions.tail import recount
from core.actions.watching import Lookout, Watcher
from core.results.look import look_at
from tests.bench.filling import Filler
from tests.builders import a_price_vote, a_questionnaire_of_every_kind, an_open_consultation, cast, random_answers
from tests.figures import record

NEW = 10
TIMES = 21
DEARER_AT_MOST = 2.0
DEFINITIONS = {"every kind of question": a_questionnaire_of_every_kind, "a price vote": a_price_vote}


@pytest.fixture
def few(deep):
    return 1_000 if deep else 500


@pytest.fixture
def many(deep):
    return 100_000 if deep else 2_000


class Watched:
    """A consultation with so many ballots, watched by one process from the first of them on."""

    def __init__(self, open_store, definition, *, ballots):
        self.open_store = open_store
        self.definition = definition
        self.vote = an_open_consultation(open_store, definition)
        self.filler = Filler(open_store, self.vote, definition)
        self.filler.add(ballots)
        self.watcher = Watcher(self.vote.organizer)
        self.lookout = Lookout(open_store)
        self.first_look = timed(self.look)

    def look(self):
        self.seen = self.lookout.look(self.vote.code, self.watcher)

    def look_after_ten(self):
        self.filler.add(NEW)
        return timed(self.look)

    def hand_in(self):
        answers = random_answers(self.definition, self.filler.chance)
        return timed(lambda: cast(self.open_store, self.vote, answers=answers))


def timed(act):
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def compare(few, many):
    """The medians of both, measured one after the other, so that a busy moment of the machine falls on both."""
    gc.collect()
    gc.freeze()  # as the server does once it has started
    times = [(few(), many()) for _ in range(TIMES)]
    gc.unfreeze()
    return (median(each) for each in zip(*times, strict=True))


@pytest.mark.parametrize("asked", ["every kind of question", pytest.param("a price vote", marks=pytest.mark.deep)])
def test_a_look_and_a_hand_in_cost_what_is_new_and_not_what_is_old(open_store, asked, few, many):
    definition = DEFINITIONS[asked](visibility="live")
    some, lot = (Watched(open_store, definition, ballots=ballots) for ballots in (few, many))

    looked_among_few, looked_among_many = compare(some.look_after_ten, lot.look_after_ten)
    voted_among_few, voted_among_many = compare(some.hand_in, lot.hand_in)

    for what, least, most in (
        ("a look after 10 new ballots", looked_among_few, looked_among_many),
        ("a hand-in", voted_among_few, voted_among_many),
    ):
        record(
            f"{what}, {asked}, {open_store.engine.dialect.name}",
            **{f"ms_after_{few}": least * 1000, f"ms_after_{many}": most * 1000},
            ratio=most / least,
        )
    record(f"first look, {asked}, {open_store.engine.dialect.name}", ballots=many, seconds=lot.first_look)
    assert looked_among_many / looked_among_few <= DEARER_AT_MOST
    assert voted_among_many / voted_among_few <= DEARER_AT_MOST

    lot.look()
    assert lot.seen.seq == many + TIMES * NEW + TIMES
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(lot.vote.id)
        assert lot.seen == look_at(recount(store, consultation))
    assert lot.seen.counted == consultation.ballots
