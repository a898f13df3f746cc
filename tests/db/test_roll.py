"""The roll under many hands: no mark is lost, no place says who joined late."""

import pytest

from core import identity
from core.consultation.records import Member
from tests.at_once import at_once
from tests.builders import a_draft, a_price_vote, an_open_price_vote, cast, some_members


@pytest.fixture
def vote(open_store):
    return an_open_price_vote(open_store, members=24, access="personal")


def roll(open_store, vote):
    with open_store(read_only=True) as store:
        return store.roll.members(vote.id)


def test_members_who_vote_at_once_are_all_marked(open_store, vote):
    at_once([lambda voter=voter: cast(open_store, vote, voter=voter) for voter in vote.voters])

    assert [member.has_voted for member in roll(open_store, vote)] == [True] * 24


def test_a_mark_set_twice_is_one_mark(open_store, vote):
    first = roll(open_store, vote)[0]

    def mark():
        with open_store() as store:
            store.roll.mark(vote.id, first.id)

    assert at_once([mark] * 4) == [None] * 4
    assert [member.has_voted for member in roll(open_store, vote)] == [True] + [False] * 23


def test_who_has_voted_stays_so_while_others_join_and_links_are_renewed(open_store, vote):
    voted = vote.voters[:12]

    def join():
        with open_store() as store:
            store.roll.add(vote.id, [Member(id=identity.new_id(), name="Zoé", email=f"{identity.new_id()}@exemple.fr")])

    def renew():
        with open_store() as store:
            waiting = [
                member for member in store.roll.members(vote.id) if not member.has_voted and member.name != "Zoé"
            ]
            store.roll.give_links(vote.id, {waiting[-1].id: identity.roll_key(vote.id, identity.new_secret())})

    def vote_as(voter):
        return lambda: cast(open_store, vote, voter=voter)

    outcomes = at_once([*map(vote_as, voted), join, join, renew])

    assert not [each for each in outcomes if isinstance(each, Exception)]
    assert [member.has_voted for member in roll(open_store, vote)] == [True] * 12 + [False] * 14


def test_the_roll_lies_in_no_order_of_its_own(open_store):
    vote = a_draft(open_store, a_price_vote(access="personal"))
    some_members(open_store, vote.id, 30)

    with open_store(read_only=True) as store:
        as_it_lies = [row["email"] for row in store.roll._rows(vote.id)]

    assert len(as_it_lies) == 30
    assert as_it_lies != sorted(as_it_lies, key=lambda email: int(email.removeprefix("membre").split("@")[0]))


def test_members_taken_off_before_opening_leave_the_others_as_they_are(open_store):
    vote = a_draft(open_store, a_price_vote(access="personal"))
    some_members(open_store, vote.id, 5)
    before = roll(open_store, vote)

    with open_store() as store:
        store.roll.remove(vote.id, [before[1].id, before[3].id])

    assert roll(open_store, vote) == [before[0], before[2], before[4]]
