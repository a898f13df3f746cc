"""The seed of a paper: drawn once, kept with the draft, sealed in the ballot, found again when changing one's mind."""

import json

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.consultation.sealing import leaf_hash
from tests.builders import an_open_price_vote

VOTER = Voter("T")
ANSWERS = {"pasture": "long", "origin": "any"}


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_price_vote(open_sqlite_store)


def taken(open_store, vote, voter=VOTER):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, voter)


def keep(open_store, vote, paper, voter=VOTER):
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={}, step=0, submit_key=paper.submit_key, seed=paper.seed)


def hand_in(open_store, vote, paper):
    return answering.submit(open_store, vote.code, VOTER, answers=ANSWERS, submit_key=paper.submit_key, seed=paper.seed)


def sealed_ballots(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=9)


def test_two_papers_have_two_seeds_of_64_bits(open_sqlite_store, vote):
    one, other = taken(open_sqlite_store, vote, Voter("T")), taken(open_sqlite_store, vote, Voter("U"))

    assert one.seed != other.seed
    assert len(bytes.fromhex(one.seed)) == len(bytes.fromhex(other.seed)) == 8


def test_a_draft_keeps_its_seed_until_it_is_handed_in_and_changed(open_sqlite_store, vote):
    first = taken(open_sqlite_store, vote)
    keep(open_sqlite_store, vote, first)
    second = taken(open_sqlite_store, vote)
    hand_in(open_sqlite_store, vote, second)
    third = taken(open_sqlite_store, vote)
    keep(open_sqlite_store, vote, third)
    hand_in(open_sqlite_store, vote, taken(open_sqlite_store, vote))

    assert first.seed == second.seed == third.seed
    assert [ballot.seed for ballot in sealed_ballots(open_sqlite_store, vote)] == [first.seed, first.seed]


def test_the_seed_is_under_the_ballots_seal(open_sqlite_store, vote):
    paper = taken(open_sqlite_store, vote)

    receipt = hand_in(open_sqlite_store, vote, paper)

    assert json.loads(receipt.seal)["seed"] == paper.seed
    assert receipt.leaf == leaf_hash(receipt.seal)


def test_a_ballot_given_without_a_paper_has_no_seed_and_reads_as_before(open_sqlite_store, vote):
    receipt = answering.submit(open_sqlite_store, vote.code, VOTER, answers=ANSWERS, submit_key="once")

    assert sorted(json.loads(receipt.seal)) == ["answers", "configuration", "consultation", "nonce", "version"]
    assert [ballot.seed for ballot in sealed_ballots(open_sqlite_store, vote)] == [""]


def test_a_draft_from_before_there_were_seeds_is_given_one(open_sqlite_store, vote):
    with open_sqlite_store() as store:
        answering.keep_draft(store, vote.code, VOTER, answers=ANSWERS, step=1, submit_key="k")

    paper = taken(open_sqlite_store, vote)

    assert (paper.answers, paper.step, paper.submit_key) == (ANSWERS, 1, "k")
    assert len(paper.seed) == 16


def test_a_withdrawn_ballot_leaves_no_seed_behind(open_sqlite_store, vote):
    hand_in(open_sqlite_store, vote, taken(open_sqlite_store, vote))

    answering.withdraw(open_sqlite_store, vote.code, VOTER)

    assert [ballot.seed for ballot in sealed_ballots(open_sqlite_store, vote)] == ["", ""]
