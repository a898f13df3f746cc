"""A cold opening from kept columns and the ballots after them equals a count of every ballot."""

import pytest
from sqlalchemy import text

from core.actions import answering, tail
from core.actions.answering import Voter
from core.actions.store.checkpoints import Part
from core.actions.tail import catch_up, keep_checkpoint, new_frame, recount
from core.actions.watching import Lookout, Watcher
from core.results.look import look_at
from tests.at_once import at_once
from tests.builders import an_open_price_vote, cast, close

SIZE = 4  # ballots in a part
NEAR, FAR = {"pasture": "long", "origin": "near", "word": "Bien."}, {"pasture": "none", "origin": "any"}


@pytest.fixture(autouse=True)
def small_parts(monkeypatch):
    monkeypatch.setattr("core.actions.tail.PART", SIZE)
    monkeypatch.setattr("core.actions.watching.PART", SIZE)


def a_vote_with(open_store, ballots):
    """The second of every three voters changes their mind at once."""
    vote = an_open_price_vote(open_store, visibility="live")
    for number in range(ballots):
        voter = Voter(f"{number - 1 if number % 3 == 2 else number}")
        cast(open_store, vote, voter=voter, answers=FAR if number % 2 else NEAR)
    return vote


def consultation_of(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id)


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return recount(store, store.consultations.get(vote.id))


def opened_cold(open_store, vote):
    with open_store(read_only=True) as store:
        frame = new_frame(store, store.consultations.get(vote.id))
    catch_up(open_store, vote.id, frame, checkpoint=True)
    return frame


def parts(open_store, vote, *, version=1):
    with open_store(read_only=True) as store:
        return store.checkpoints.ends(vote.id, version=version)


def forge(open_store, vote, after, content, *, version=1):
    with open_store() as store:
        store.checkpoints.put(vote.id, after, Part(after + SIZE, content), version=version)


def content_of(open_store, vote, after):
    with open_store(read_only=True) as store:
        return store.checkpoints.part(vote.id, after, version=1).content


def agree(one, other):
    return (look_at(one), one.tallies, one.left_at) == (look_at(other), other.tallies, other.left_at)


def test_parts_and_what_came_after_them_equal_a_recount(open_store):
    vote = a_vote_with(open_store, 10)

    keep_checkpoint(open_store, vote.id, counted(open_store, vote))

    assert parts(open_store, vote) == {0: 4, 4: 8}
    assert agree(opened_cold(open_store, vote), counted(open_store, vote))


def test_columns_are_read_in_the_place_of_their_ballots(open_sqlite_store):
    vote = a_vote_with(open_sqlite_store, 8)
    keep_checkpoint(open_sqlite_store, vote.id, counted(open_sqlite_store, vote))
    with open_sqlite_store() as store:
        store.session.execute(text("DELETE FROM ballot_contents"))

    assert opened_cold(open_sqlite_store, vote).counted == 6
    assert counted(open_sqlite_store, vote).counted == 0


@pytest.mark.parametrize("written", [0, 1, 2])
def test_a_keeping_that_was_cut_short_leaves_parts_that_are_whole(open_store, monkeypatch, written):
    vote = a_vote_with(open_store, 13)
    keep, done = tail._keep_part, []

    def killed(*given, **named):
        if len(done) == written:
            raise KeyboardInterrupt
        done.append(keep(*given, **named))

    monkeypatch.setattr("core.actions.tail._keep_part", killed)
    with pytest.raises(KeyboardInterrupt):
        keep_checkpoint(open_store, vote.id, counted(open_store, vote))

    assert len(parts(open_store, vote)) == written
    assert agree(opened_cold(open_store, vote), counted(open_store, vote))


def test_a_part_that_is_missing_between_two_is_counted_from_its_ballots(open_sqlite_store):
    vote = a_vote_with(open_sqlite_store, 13)
    keep_checkpoint(open_sqlite_store, vote.id, counted(open_sqlite_store, vote))
    with open_sqlite_store() as store:
        store.checkpoints.forget(vote.id, [6])

    assert parts(open_sqlite_store, vote) == {0: 4, 8: 12}
    assert agree(opened_cold(open_sqlite_store, vote), counted(open_sqlite_store, vote))


@pytest.mark.parametrize("kept", [0, 80, -3])
def test_a_damaged_part_is_passed_over(open_sqlite_store, kept):
    vote = a_vote_with(open_sqlite_store, 9)
    keep_checkpoint(open_sqlite_store, vote.id, counted(open_sqlite_store, vote))

    forge(open_sqlite_store, vote, 4, content_of(open_sqlite_store, vote, 4)[:kept])

    assert agree(opened_cold(open_sqlite_store, vote), counted(open_sqlite_store, vote))


def test_a_part_of_another_version_is_passed_over_and_replaced(open_sqlite_store):
    vote = a_vote_with(open_sqlite_store, 9)
    forge(open_sqlite_store, vote, 0, b"columns of other questions", version=2)

    keep_checkpoint(open_sqlite_store, vote.id, opened_cold(open_sqlite_store, vote))

    assert parts(open_sqlite_store, vote, version=2) == {}
    assert parts(open_sqlite_store, vote) == {0: 4, 4: 8}


def test_taking_a_ballot_back_forgets_every_part_that_held_it(open_store):
    vote = a_vote_with(open_store, 13)
    keep_checkpoint(open_store, vote.id, counted(open_store, vote))

    answering.withdraw(open_store, vote.code, Voter("4"))  # the ballots 5 and 6

    assert parts(open_store, vote) == {0: 4, 8: 12}
    assert agree(opened_cold(open_store, vote), counted(open_store, vote))


def test_whoever_has_not_seen_an_erasure_yet_keeps_nothing(open_store):
    vote = a_vote_with(open_store, 9)
    before = counted(open_store, vote)
    answering.withdraw(open_store, vote.code, Voter("4"))

    keep_checkpoint(open_store, vote.id, before)
    assert parts(open_store, vote) == {}

    catch_up(open_store, vote.id, before)
    keep_checkpoint(open_store, vote.id, before)
    assert parts(open_store, vote) == {0: 4, 4: 8}
    assert agree(opened_cold(open_store, vote), before)
    assert [opened_cold(open_store, vote).cells("origin")[row] for row in (4, 5)] == [None, None]


def test_watching_keeps_whole_parts_and_closing_the_rest(open_store):
    vote = a_vote_with(open_store, 10)
    kept = []
    lookout = Lookout(open_store, later=kept.append)

    for _ in range(2):
        lookout.look(vote.code, Watcher(vote.organizer))
    assert parts(open_store, vote) == {}  # nobody who looks waits for it
    for work in kept:
        work()
    assert (len(kept), parts(open_store, vote)) == (1, {0: 4, 4: 8})

    close(open_store, vote)
    assert parts(open_store, vote) == {0: 4, 4: 8, 8: 10}
    assert agree(opened_cold(open_store, vote), counted(open_store, vote))


def test_a_hundred_watchers_cost_one_computation_a_version(open_sqlite_store):
    vote = a_vote_with(open_sqlite_store, 3)
    lookout, watcher, done = Lookout(open_sqlite_store, later=[].append), Watcher(vote.organizer), []

    def watch(name):
        found = lookout.computed(vote.code, watcher, lambda frame, _: done.append((name, frame.seq)), key=name)
        return found, lookout.look(vote.code, watcher)

    for version in (3, 4):
        seen = at_once([lambda name=name: watch(name) for name in ("all", "near") * 50])
        assert len({id(look) for _, look in seen}) == 1
        assert sorted(done) == sorted((name, each) for each in range(3, version + 1) for name in ("all", "near"))
        cast(open_sqlite_store, vote)


def test_what_was_computed_longest_ago_is_forgotten_first(open_sqlite_store, monkeypatch):
    monkeypatch.setattr("core.actions.watching.MOST_COMPUTED", 2)
    vote = a_vote_with(open_sqlite_store, 1)
    lookout, watcher, done = Lookout(open_sqlite_store, later=[].append), Watcher(vote.organizer), []

    for name in "abacab":
        lookout.computed(vote.code, watcher, lambda _frame, _root, name=name: done.append(name), key=name)

    assert done == ["a", "b", "c", "b"]


def test_a_text_taken_back_since_is_read_no_more(open_sqlite_store):
    vote = a_vote_with(open_sqlite_store, 5)
    frame = counted(open_sqlite_store, vote)

    answering.withdraw(open_sqlite_store, vote.code, Voter("4"))

    with open_sqlite_store(read_only=True) as store:
        found = [frame.text_in(each, "word")[0] for each in store.ballots.at(vote.id, frame.written("word").tolist())]
    assert found == ["", "Bien.", "Bien."]


def test_texts_are_read_a_page_at_a_time_and_none_twice(open_store, monkeypatch):
    monkeypatch.setattr("core.actions.watching.TEXTS_AT_ONCE", 2)
    vote = an_open_price_vote(open_store, visibility="live")
    for number in range(7):
        cast(open_store, vote, answers=FAR | {"word": f"Mot {number}"})
    lookout, watcher = Lookout(open_store, later=[].append), Watcher(vote.organizer)

    found = [text for text, _ in lookout.verbatims(vote.code, watcher, "word", most=5)]

    assert found == [f"Mot {number}" for number in (6, 5, 4, 3, 2)]
    assert len(lookout.verbatims(vote.code, watcher, "word", most=3_000)) == 7
