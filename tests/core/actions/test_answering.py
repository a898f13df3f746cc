"""A member's way: hand in once or many times, change, come back, with one device or two."""

from datetime import timedelta

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.actions.tail import recount
from core.actions.watching import Lookout, Watcher
from core.consultation.sealing import leaf_hash
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import a_draft, a_price_vote, an_open_price_vote, cast, later, read

NEAR = {"pasture": "long", "origin": "near"}
FAR = {"pasture": "none", "origin": "any"}
AFTER_THE_DEADLINE = timedelta(days=8)


def the_log(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=1_000)


def votes(open_store, vote, question="origin"):
    with open_store(read_only=True) as store:
        return recount(store, store.consultations.get(vote.id)).tallies[question].of(question)


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id).ballots


def test_a_receipt_names_the_ballot_that_the_log_keeps(open_store):
    vote = an_open_price_vote(open_store)

    receipt = cast(open_store, vote, answers=NEAR)

    (ballot,) = the_log(open_store, vote)
    assert ballot.answers == NEAR
    assert receipt.leaf == leaf_hash(receipt.seal)
    with open_store(read_only=True) as store:
        assert store.ballots.leaf_of(vote.id, 1) == (receipt.leaf, receipt.seal, "")


def test_the_same_hand_in_sent_five_times_gives_one_ballot(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    receipts = [cast(open_sqlite_store, vote, voter=Voter("T"), submit_key="once") for _ in range(5)]

    assert len(set(receipts)) == 1
    assert len(the_log(open_sqlite_store, vote)) == counted(open_sqlite_store, vote) == 1


@pytest.mark.parametrize("access", ["open", "personal"])
def test_the_same_hand_in_sent_five_times_at_once_gives_one_ballot(open_store, access):
    vote = an_open_price_vote(open_store, members=1, access=access)

    receipts = at_once([lambda: cast(open_store, vote, voter=vote.voters[0], submit_key="once")] * 5)

    assert len(set(receipts)) == 1
    assert len(the_log(open_store, vote)) == counted(open_store, vote) == 1


def test_a_hand_in_repeated_after_the_deadline_still_finds_its_receipt(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    receipt = cast(open_sqlite_store, vote, voter=Voter("T"), submit_key="once")

    again = cast(later(open_sqlite_store, AFTER_THE_DEADLINE), vote, voter=Voter("T"), submit_key="once")

    assert again == receipt


def test_nobody_finds_another_voters_ballot_by_its_submit_key(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    receipt = cast(open_sqlite_store, vote, voter=Voter("T"), answers=NEAR, submit_key="guessed")

    other = cast(open_sqlite_store, vote, voter=Voter("U"), answers=FAR, submit_key="guessed")

    assert other.leaf != receipt.leaf
    assert [ballot.answers for ballot in the_log(open_sqlite_store, vote)] == [NEAR, FAR]


def test_a_changed_answer_supersedes_the_earlier_one(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, voter=Voter("T"), answers=NEAR)

    receipt = cast(open_sqlite_store, vote, voter=Voter("T"), answers=FAR)

    assert receipt.changed
    assert [ballot.supersedes for ballot in the_log(open_sqlite_store, vote)] == [None, 1]
    assert votes(open_sqlite_store, vote) == {"any": 1}
    assert counted(open_sqlite_store, vote) == 1


def test_a_change_sent_twice_at_once_is_one_change(open_store):
    vote = an_open_price_vote(open_store)
    cast(open_store, vote, voter=Voter("T"), answers=NEAR)

    receipts = at_once([lambda: cast(open_store, vote, voter=Voter("T"), answers=FAR, submit_key="change")] * 4)

    assert len(set(receipts)) == 1
    assert [ballot.supersedes for ballot in the_log(open_store, vote)] == [None, 1]


def test_two_devices_of_one_voter_count_once_and_the_later_holds(open_store):
    vote = an_open_price_vote(open_store, members=1, access="personal")
    phone, tablet = vote.voters * 2

    at_once(
        [
            lambda: cast(open_store, vote, voter=phone, answers=NEAR, submit_key="phone"),
            lambda: cast(open_store, vote, voter=tablet, answers=FAR, submit_key="tablet"),
        ]
    )

    first, second = the_log(open_store, vote)
    assert (first.supersedes, second.supersedes) == (None, 1)
    assert votes(open_store, vote) == {second.answers["origin"]: 1}
    assert counted(open_store, vote) == 1


def test_a_member_who_voted_is_marked_on_the_roll_and_nobody_else(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=3, access="personal")

    cast(open_sqlite_store, vote, voter=vote.voters[1])

    with open_sqlite_store(read_only=True) as store:
        assert [member.has_voted for member in store.roll.members(vote.id)] == [False, True, False]


def test_a_link_that_is_nobodys_is_refused_and_leaves_nothing(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")

    with pytest.raises(Refused) as refused:
        cast(open_sqlite_store, vote, voter=Voter("guessed"))

    assert refused.value.problems == (problem("link_unknown"),)
    assert the_log(open_sqlite_store, vote) == []


def test_after_the_deadline_nothing_is_counted_and_nobody_is_marked(open_store):
    vote = an_open_price_vote(open_store, members=1, access="personal")

    with pytest.raises(Refused) as refused:
        cast(later(open_store, AFTER_THE_DEADLINE), vote, voter=vote.voters[0])

    assert refused.value.problems == (problem("closed"),)
    with open_store(read_only=True) as store:
        assert [member.has_voted for member in store.roll.members(vote.id)] == [False]


@pytest.mark.parametrize("put_away", [False, True])
def test_a_draft_has_no_code_for_anyone(open_sqlite_store, put_away):
    vote = a_draft(open_sqlite_store, a_price_vote())
    with open_sqlite_store() as store:
        if put_away:
            store.consultations.set_state(vote.id, "archived")

    with pytest.raises(Refused) as refused, open_sqlite_store(read_only=True) as store:
        answering.take_paper(store, vote.code, Voter("T"))

    assert refused.value.problems == (problem("code_unknown"),)


def test_a_code_that_means_nothing_is_unknown(open_store):
    for typed in ("", "   ", "ZZZZZZ", "0 1 I L O", "é" * 100_000, "A" * 100_000, "\x00", "\ud800"):
        with pytest.raises(Refused) as refused, open_store(read_only=True) as store:
            answering.find(store, typed)

        assert refused.value.problems == (problem("code_unknown"),)


def test_a_code_may_be_typed_as_it_was_heard(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    with open_sqlite_store(read_only=True) as store:
        found = answering.find(store, f" {vote.code[:3].lower()}-{vote.code[3:].lower()} ")

    assert found.id == vote.id


def test_every_secret_is_read_as_it_is_whatever_it_holds(open_store):
    vote = an_open_price_vote(open_store)

    for secret in ("", "\x00", "\ud800", "é" * 100_000):
        cast(open_store, vote, voter=Voter(secret), submit_key=secret)

    assert counted(open_store, vote) == 4


def test_the_sentiment_of_a_free_text_is_read_when_it_comes(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")

    cast(open_sqlite_store, vote, answers=NEAR | {"word": "Bien."})

    lookout = Lookout(open_sqlite_store)
    reading = read("Bien.")["label"]
    assert lookout.verbatims(vote.code, Watcher(vote.organizer), "word") == [("Bien.", reading)]


def test_a_receipt_is_found_again_by_whoever_holds_the_secret(open_store):
    vote, voter = an_open_price_vote(open_store), Voter("mine")
    cast(open_store, vote, voter=voter)
    latest = cast(open_store, vote, voter=voter, answers=FAR)

    with open_store(read_only=True) as store:
        assert answering.receipt_of(store, vote.code, voter) == latest
        assert answering.receipt_of(store, vote.code, Voter("another")) is None


def test_a_ballot_that_was_withdrawn_has_no_receipt(open_store):
    vote, voter = an_open_price_vote(open_store), Voter("mine")
    cast(open_store, vote, voter=voter)

    answering.withdraw(open_store, vote.code, voter)

    with open_store(read_only=True) as store:
        assert answering.receipt_of(store, vote.code, voter) is None
