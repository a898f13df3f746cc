"""Votes in a room: entered by one person, checked by another, struck off the roll, counted apart and together."""

import pytest

from core.actions import answering, papers
from core.community.access import Role
from core.consultation.records import PaperState
from core.problems import Refused
from tests.builders import a_person, a_price_vote, a_ratification, an_open_consultation, an_open_price_vote, cast, close

BOTH = ("Mangeurs", "Éleveurs")
VOTES = {"change": {"yes": 2, "no": 1, "blank_vote": 1}}


@pytest.fixture
def vote(open_store):
    return an_open_consultation(open_store, a_ratification(), members=30, colleges=BOTH)


@pytest.fixture
def other(open_store, vote):
    return a_person(open_store, Role.ANIMATOR, team_id=vote.team_id)


def ids(open_store, vote, count=4, *, first=0):
    """Of members of the first college, in the roll's order."""
    with open_store(read_only=True) as store:
        people = [member for member in store.roll.members(vote.id) if member.college == "Mangeurs"]
    return [member.id for member in people[first : first + count]]


def enter(open_store, vote, person, **changed):
    given = {"label": "Salle de Quimper", "voters": 4, "tallies": VOTES, "college": "Mangeurs"}
    given |= {"members": ids(open_store, vote)} | changed
    with open_store() as store:
        return papers.enter_batch(store, person, vote.id, **given)


def check(open_store, vote, person, batch_id, *, voters=4, tallies=VOTES):
    with open_store() as store:
        papers.check_batch(store, person, vote.id, batch_id, voters=voters, tallies=tallies)


def why(open_store, act, *args, **settings):
    with pytest.raises(Refused) as refused:
        act(open_store, *args, **settings)
    return {problem.code for problem in refused.value.problems}


def test_a_checked_batch_counts_with_the_others_and_apart(open_store, vote, other):
    batch_id = enter(open_store, vote, other)
    check(open_store, vote, vote.organizer, batch_id)
    for voter in vote.voters[20:28]:
        cast(open_store, vote, voter=voter, answers={"change": "yes"})

    result = close(open_store, vote)

    assert result["ratified"]["change"] == {
        "verdict": "accepted", "yes": 10, "valid": 11, "cast": 12, "members": 30, "needed": 10
    }  # fmt: skip
    assert (result["counted"], result["papers"], result["paper"]) == (8, 4, VOTES)
    assert result["colleges"]["change"]["Mangeurs"] == {"yes": 6, "no": 1}


def test_an_unchecked_batch_does_not_count(open_store, vote, other):
    enter(open_store, vote, other)

    assert "papers" not in close(open_store, vote)


def test_nobody_checks_their_own_batch(open_store, vote, other):
    batch_id = enter(open_store, vote, other)

    assert why(open_store, check, vote, other, batch_id) == {"paper_same_person"}


def test_each_difference_is_named(open_store, vote, other):
    batch_id = enter(open_store, vote, other)

    with pytest.raises(Refused) as refused:
        check(open_store, vote, vote.organizer, batch_id, voters=5, tallies={"change": {"yes": 3, "no": 1}})

    found = [(problem.code, problem.values["first"], problem.values["second"]) for problem in refused.value.problems]
    assert found == [("paper_voters_differ", 4, 5), ("paper_differs", 2, 3), ("paper_differs", 1, 0)]


def test_a_paper_voter_is_struck_off_and_their_link_says_so(open_store, vote, other):
    enter(open_store, vote, other)

    with open_store(read_only=True) as store, pytest.raises(Refused) as refused:
        answering.take_paper(store, vote.code, vote.voters[0])
    with pytest.raises(Refused):
        cast(open_store, vote, voter=vote.voters[0], answers={"change": "yes"})

    assert [problem.code for problem in refused.value.problems] == ["voted_on_paper"]


def test_whoever_voted_online_is_refused_for_the_batch_and_may_still_change(open_store, vote, other):
    cast(open_store, vote, voter=vote.voters[0], answers={"change": "yes"})

    assert why(open_store, enter, vote, other) == {"paper_voted_already"}
    assert cast(open_store, vote, voter=vote.voters[0], answers={"change": "no"}).changed


def test_a_cancelled_batch_gives_its_voters_back(open_store, vote, other):
    batch_id = enter(open_store, vote, other)
    with open_store() as store:
        papers.cancel_batch(store, vote.organizer, vote.id, batch_id)

    cast(open_store, vote, voter=vote.voters[0], answers={"change": "yes"})
    again = enter(open_store, vote, other, members=ids(open_store, vote, first=4))

    with open_store(read_only=True) as store:
        states = {batch.id: batch.state for batch in papers.batches(store, other, vote.id)}
    assert states == {batch_id: PaperState.CANCELLED, again: PaperState.ENTERED}


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"label": " "}, "paper_label_missing"),
        ({"voters": 0, "members": []}, "paper_voters_missing"),
        ({"voters": 3}, "paper_names_missing"),
        ({"college": ""}, "paper_college_missing"),
        ({"college": "Éleveurs"}, "paper_other_college"),
        ({"tallies": {"change": {"yes": 5}}}, "paper_more_votes"),
        ({"tallies": {"change": {"maybe": 1}}}, "paper_unreadable"),
        ({"tallies": {"change": {"yes": -1}}}, "paper_unreadable"),
    ],
)
def test_a_batch_that_does_not_add_up_is_refused(open_store, vote, other, changed, problem):
    assert problem in why(open_store, enter, vote, other, **changed)


def test_two_anonymous_papers_are_too_few_for_a_batch(open_store, vote, other):
    given = {"voters": 2, "tallies": {"change": {"yes": 2}}, "members": ids(open_store, vote, 2)}

    assert why(open_store, enter, vote, other, **given) == {"paper_too_few"}


def test_no_name_is_struck_off_where_that_would_tell_a_vote(open_store):
    live = an_open_consultation(open_store, a_ratification(visibility="live"), members=30, colleges=BOTH)

    assert why(open_store, enter, live, live.organizer) == {"paper_would_tell"}


def test_a_viewer_enters_nothing(open_store, vote):
    viewer = a_person(open_store, Role.VIEWER, team_id=vote.team_id)

    assert why(open_store, enter, vote, viewer) == {"not_allowed"}


def test_hands_in_a_workshop_move_the_price_at_once(open_store):
    vote = an_open_price_vote(open_store, visibility="live")
    other = a_person(open_store, Role.ANIMATOR, team_id=vote.team_id)
    hands = {"pasture": {"long": 9, "none": 3}, "origin": {"any": 12}}

    batch_id = enter(open_store, vote, other, label="Atelier", voters=12, tallies=hands, college="", members=())
    check(open_store, vote, vote.organizer, batch_id, voters=12, tallies=hands)
    result = close(open_store, vote)

    assert (result["price"], result["papers"]) == (a_price_vote().price.base + 125, 12)


def test_the_journal_says_what_was_done_and_tells_no_figure(open_store, vote, other):
    batch_id = enter(open_store, vote, other)
    check(open_store, vote, vote.organizer, batch_id)

    with open_store(read_only=True) as store:
        entries = [entry for entry in store.journal.entries(vote.id) if entry.action.startswith("papers")]
    assert [(entry.action, entry.by, sorted(entry.detail)) for entry in entries] == [
        ("papers_entered", "animator", ["hash", "label", "voters"]),
        ("papers_checked", "organizer", ["hash", "label", "voters"]),
    ]
