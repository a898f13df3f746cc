"""Looking again after ten new ballots costs the same whether a thousand came before or a hundred thousand."""

import gc
import time
from statistics import median

import pytest

from core.actions.tail import recount
from core.actions.watching import Lookout, Watcher
from core.results.look import look_at
from tests.bench.filling import Filler
from tests.builders import a_price_vote, a_questionnaire_of_every_kind, an_open_consultation
from tests.figures import record

FEW = 1_000
NEW = 10
LOOKS = 21
DEARER_AT_MOST = 2.0
DEFINITIONS = {"every kind of question": a_questionnaire_of_every_kind, "a price vote": a_price_vote}


@pytest.fixture
def many(deep):
    return 100_000 if deep else 20_000


class Watched:
    """A consultation with so many ballots, watched by one process from the first of them on."""

    def __init__(self, open_store, definition, *, ballots):
        self.vote = an_open_consultation(open_store, definition)
        self.filler = Filler(open_store, self.vote, definition)
        self.filler.add(ballots)
        self.watcher = Watcher(self.vote.organizer)
        self.lookout = Lookout(open_store)
        self.first_look = self.timed_look()

    def timed_look(self):
        started = time.perf_counter()
        self.look = self.lookout.look(self.vote.code, self.watcher)
        return time.perf_counter() - started

    def look_again(self):
        self.filler.add(NEW)
        return self.timed_look()


@pytest.mark.parametrize("asked", ["every kind of question", pytest.param("a price vote", marks=pytest.mark.deep)])
def test_looking_again_costs_what_is_new_and_not_what_is_old(open_store, asked, many):
    definition = DEFINITIONS[asked](visibility="live")
    few, lot = (Watched(open_store, definition, ballots=ballots) for ballots in (FEW, many))
    gc.collect()
    gc.freeze()  # as the server does once it has started

    # One after the other, so that a busy moment of the machine falls on both.
    looks = [(few.look_again(), lot.look_again()) for _ in range(LOOKS)]

    gc.unfreeze()
    among_few, among_many = (median(times) for times in zip(*looks, strict=True))
    record(
        f"tail, {asked}, {open_store.engine.dialect.name}",
        ms_after_10_new_among_1_000=among_few * 1000,
        **{f"ms_among_{many:_}": among_many * 1000},
        ratio=among_many / among_few,
        first_look_s=lot.first_look,
    )
    assert among_many / among_few <= DEARER_AT_MOST
    assert lot.look.seq == many + LOOKS * NEW
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(lot.vote.id)
        assert lot.look == look_at(recount(store, consultation))
    assert lot.look.counted == consultation.ballots
