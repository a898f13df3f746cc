"""Closing is decided by the database's clock, and its work is done once, whoever looks first."""

from datetime import timedelta
from threading import Barrier

import pytest

from core.actions import closing, consultations
from core.actions.closing import close_due, counted_again
from core.actions.watching import Lookout, Watcher
from core.consultation.records import State
from core.identity import new_secret
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import a_draft, a_price_vote, an_open_price_vote, cast, close, later

A_MOMENT = timedelta(seconds=0.2)
WRITERS, PATIENCE_SECONDS = 8, 60
A_WEEK_LATER = timedelta(days=8)


def state_of(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id).state


def recounted(open_store, vote):
    with open_store(read_only=True) as store:
        return counted_again(store, store.consultations.get(vote.id))


def sealed(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.result(vote.id)


def test_hand_ins_that_race_the_deadline_are_counted_before_it_or_refused(open_store):
    vote = an_open_price_vote(open_store)

    def end_in_a_moment():
        with open_store() as store:
            store.consultations.set_deadline(vote.id, store.now() + A_MOMENT)

    all_at_it = Barrier(WRITERS, action=end_in_a_moment, timeout=PATIENCE_SECONDS)

    def hand_in_until_refused():
        receipts = [cast(open_store, vote)]
        all_at_it.wait()
        while True:
            try:
                receipts.append(cast(open_store, vote))
            except Refused as refused:
                return receipts, refused.problems

    def close_until_closed():
        closed = []
        while state_of(open_store, vote) is State.OPEN:
            closed += close_due(open_store)
        return closed

    *writers, first, second = at_once([hand_in_until_refused] * WRITERS + [close_until_closed] * 2)

    receipts = [receipt for written, _ in writers for receipt in written]
    assert [problems for _, problems in writers] == [(problem("closed"),)] * WRITERS
    assert first + second == [vote.id]
    assert sealed(open_store, vote) == recounted(open_store, vote)
    assert sealed(open_store, vote)["counted"] == len(receipts) >= WRITERS


def test_closing_is_done_once_by_many_who_look_at_once(open_store):
    vote = an_open_price_vote(open_store)
    for _ in range(3):
        cast(open_store, vote)
    after = later(open_store, A_WEEK_LATER)

    closed = at_once([lambda: close_due(after)] * 8)

    assert sorted(closed) == [[]] * 7 + [[vote.id]]
    assert state_of(open_store, vote) is State.CLOSED


def test_the_sealed_result_says_what_was_retained_and_who_gets_what(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near"})
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "any"})
    cast(open_sqlite_store, vote, answers={"pasture": "some", "origin": "near", "word": "Oui."})

    result = close(open_sqlite_store, vote)

    assert result["retained"] == {"pasture": "long", "origin": "near"}
    assert result["price"] == 730 + 125 + 30
    assert result["split"] == {"farmer": 390 + 100, "dairy": 200 + 20, "shop": 90 + 20 + 10, "vat": 50 + 5}
    assert result["questions"]["pasture"] == {"answered": 3, "rows": {"none": 0, "some": 1, "long": 2}}
    assert (result["counted"], result["last_seq"]) == (3, 3)


def test_a_vote_without_ballots_closes_at_its_starting_price(open_sqlite_store):
    result = close(open_sqlite_store, an_open_price_vote(open_sqlite_store))

    assert (result["counted"], result["price"]) == (0, 730)
    assert result["retained"] == {"pasture": None, "origin": None}


def test_nothing_is_closed_before_its_deadline(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    assert close_due(open_sqlite_store) == []
    assert state_of(open_sqlite_store, vote) is State.OPEN


def test_a_long_log_is_sealed_whole(open_sqlite_store, monkeypatch):
    monkeypatch.setattr("core.actions.tail.CHUNK", 2)
    vote = an_open_price_vote(open_sqlite_store)
    for _ in range(5):
        cast(open_sqlite_store, vote)

    assert close(open_sqlite_store, vote)["counted"] == 5


def test_after_the_deadline_the_result_may_be_seen_before_anybody_closes(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="at_closing")
    cast(open_sqlite_store, vote)

    look = Lookout(later(open_sqlite_store, A_WEEK_LATER)).look(vote.code, Watcher())

    assert look.counted == 1


def test_closing_now_refuses_the_next_hand_in(open_store):
    vote = an_open_price_vote(open_store)

    consultations.close_now(open_store, vote.organizer, vote.id)

    with pytest.raises(Refused) as refused:
        cast(open_store, vote)
    assert refused.value.problems == (problem("closed"),)


def test_closing_now_does_not_move_a_deadline_that_has_passed(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    after = later(open_sqlite_store, A_WEEK_LATER)

    with pytest.raises(Refused) as refused:
        consultations.close_now(after, vote.organizer, vote.id)

    assert refused.value.problems == (problem("not_open"),)


def test_a_draft_cannot_be_closed(open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())

    with pytest.raises(Refused) as refused:
        consultations.close_now(open_sqlite_store, draft.organizer, draft.id)

    assert refused.value.problems == (problem("not_open"),)
    assert closing.close_due(later(open_sqlite_store, A_WEEK_LATER)) == []


def test_a_deadline_moves_later_and_never_sooner(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    with open_sqlite_store(read_only=True) as store:
        announced = store.consultations.get(vote.id).closes_at
    with open_sqlite_store() as store:
        consultations.move_deadline(store, vote.organizer, vote.id, announced + timedelta(days=2))

    for sooner in (announced, announced + timedelta(days=2)):
        with pytest.raises(Refused) as refused, open_sqlite_store() as store:
            consultations.move_deadline(store, vote.organizer, vote.id, sooner)
        assert refused.value.problems == (problem("deadline_only_later"),)

    cast(later(open_sqlite_store, A_WEEK_LATER), vote)


def test_a_deadline_that_has_passed_does_not_come_back(open_store):
    vote = an_open_price_vote(open_store)
    after = later(open_store, A_WEEK_LATER)

    with pytest.raises(Refused) as refused, after() as store:
        consultations.move_deadline(store, vote.organizer, vote.id, store.now() + timedelta(days=1))

    assert refused.value.problems == (problem("not_open"),)


def test_moving_the_deadline_and_closing_at_once_leaves_one_of_the_two(open_store):
    vote = an_open_price_vote(open_store)

    def move():
        with open_store() as store:
            consultations.move_deadline(store, vote.organizer, vote.id, store.now() + timedelta(days=30))

    def close_it():
        consultations.close_now(open_store, vote.organizer, vote.id)
        close_due(open_store)

    moved, closed = at_once([move, close_it])

    assert closed is None
    assert moved is None or moved.problems == (problem("not_open"),)
    assert state_of(open_store, vote) is State.CLOSED
    with pytest.raises(Refused):
        cast(open_store, vote, submit_key=new_secret())
