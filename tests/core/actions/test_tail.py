"""Many watch one process: what is new is read once for all, and what nobody looks at is forgotten."""

import pytest

from core.actions.watching import Lookout, Watcher
from tests.at_once import at_once
from tests.builders import an_open_price_vote, cast


def test_many_who_look_at_once_see_each_ballot_once(open_store):
    vote = an_open_price_vote(open_store, visibility="live")
    for _ in range(12):
        cast(open_store, vote)
    lookout = Lookout(open_store)

    looks = at_once([lambda: lookout.look(vote.code, Watcher())] * 8)

    assert [look.counted for look in looks] == [12] * 8


@pytest.mark.parametrize("most", [1, 2])
def test_a_process_forgets_what_was_looked_at_longest_ago_and_reads_it_again(open_sqlite_store, monkeypatch, most):
    monkeypatch.setattr("core.actions.watching.MOST_WATCHED", most)
    votes = [an_open_price_vote(open_sqlite_store, visibility="live") for _ in range(3)]
    for vote in votes:
        cast(open_sqlite_store, vote)
    lookout = Lookout(open_sqlite_store)

    counted = [lookout.look(vote.code, Watcher()).counted for vote in [*votes, *votes]]

    assert counted == [1] * 6
    assert list(lookout._watched) == [vote.id for vote in votes[-most:]]
