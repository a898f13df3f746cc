"""The log: one seq after another, one successor at most, contents in a table of their own."""

import pytest
from sqlalchemy.exc import IntegrityError

from core.consultation.records import BallotStatus
from tests.builders import an_open_price_vote


@pytest.fixture
def vote(open_store):
    return an_open_price_vote(open_store)


def append(open_store, vote, key, *, submit_key, status=BallotStatus.CAST, answers=None):
    with open_store() as store:
        store.ballots.lock(vote.id)
        return store.ballots.append(
            vote.id,
            key=key,
            status=status,
            submit_key=submit_key,
            leaf="leaf of " + submit_key,
            sealed='{"answers":{"pasture":"long"}}',
            answers=answers,
            readings={},
            version=1,
            cast_at=None,
            cast_on=store.now().date(),
            member_id=None,
        )


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id).ballots


def test_each_ballot_has_the_next_seq_and_supersedes_its_voters_last(open_store, vote):
    steps = [("a", BallotStatus.CAST), ("b", BallotStatus.CAST), ("a", BallotStatus.CAST)]
    steps += [("a", BallotStatus.WITHDRAWN), ("a", BallotStatus.CAST), ("b", BallotStatus.WITHDRAWN)]

    seen = []
    for number, (key, status) in enumerate(steps):
        ballot = append(open_store, vote, key, submit_key=f"{number}", status=status)
        seen.append((ballot.seq, ballot.supersedes, counted(open_store, vote)))

    assert seen == [(1, None, 1), (2, None, 2), (3, 1, 2), (4, 3, 1), (5, 4, 2), (6, 2, 1)]


def test_a_hand_in_is_kept_once_whatever_asks_for_it(open_store, vote):
    append(open_store, vote, "a", submit_key="once")

    with pytest.raises(IntegrityError):
        append(open_store, vote, "b", submit_key="once")

    assert counted(open_store, vote) == 1
    with open_store(read_only=True) as store:
        assert store.ballots.last_seq(vote.id) == 1
        assert store.ballots.by_submit_key(vote.id, "once").seq == 1
        assert store.ballots.by_submit_key(vote.id, "never") is None


def test_two_votes_number_their_ballots_apart(open_store, vote):
    other = an_open_price_vote(open_store)
    append(open_store, vote, "a", submit_key="1")

    assert append(open_store, other, "a", submit_key="1").seq == 1
    with open_store(read_only=True) as store:
        assert [ballot.seq for ballot in store.ballots.after(vote.id, 0, most=10)] == [1]


def test_the_tail_reads_on_in_order_up_to_so_many(open_store, vote):
    for number in range(5):
        append(open_store, vote, f"{number}", submit_key=f"{number}")

    with open_store(read_only=True) as store:
        read = [[ballot.seq for ballot in store.ballots.after(vote.id, seq, most=2)] for seq in (0, 2, 4, 5)]

    assert read == [[1, 2], [3, 4], [5], []]


def test_an_erasure_takes_every_content_of_one_voter_and_leaves_the_rows(open_store, vote):
    for number, key in enumerate("aba"):
        append(open_store, vote, key, submit_key=f"{number}")

    with open_store() as store:
        store.ballots.erase(vote.id, "a")

    with open_store(read_only=True) as store:
        log = store.ballots.after(vote.id, 0, most=10)
        assert [ballot.answers for ballot in log] == [None, {"pasture": "long"}, None]
        assert [store.ballots.leaf_of(vote.id, seq)[1] == "" for seq in (1, 2, 3)] == [True, False, True]
