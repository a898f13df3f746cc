"""Votes by college: whatever the ballots, colleges make up the raw count, and weights sum to one."""

from collections import Counter
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.consultation.records import Ballot, BallotStatus
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_ratification

DEFINITION = a_ratification()
BALLOTS = st.lists(
    st.tuples(st.sampled_from(["Mangeurs", "Éleveurs", ""]), st.sampled_from(["yes", "no", "blank_vote"])), max_size=60
)


def look_of(ballots, *, over=True):
    frame = Frame(DEFINITION)
    frame.extend(
        Ballot(n, str(n), BallotStatus.CAST, None, {"change": answer}, college=college)
        for n, (college, answer) in enumerate(ballots, start=1)
    )
    return look_at(frame, members=100, over=over)


@given(BALLOTS)
def test_colleges_and_those_outside_make_up_the_raw_count(ballots):
    found = look_of(ballots).colleges["change"]

    if found.votes:
        counts = Counter(answer for college, answer in ballots if not college)
        for votes in found.votes.values():
            counts.update(votes)
        assert {row.code: row.count for row in found.rows} == {code: counts[code] for code in ("yes", "no")}


@given(BALLOTS)
def test_weighted_shares_sum_to_one(ballots):
    weighted = look_of(ballots).colleges["change"].weighted

    assert weighted is None or sum(weighted.values()) == 1


@given(BALLOTS)
def test_the_order_of_ballots_changes_nothing(ballots):
    one, other = look_of(ballots), look_of(ballots[::-1])

    assert (one.colleges, one.ratified) == (other.colleges, other.ratified)


@given(BALLOTS)
def test_before_the_end_nothing_is_told_while_a_college_has_fewer_than_ten_voters(ballots):
    found = look_of(ballots, over=False).colleges["change"]

    voters = Counter(college for college, answer in ballots if answer != "blank_vote")
    small = any(0 < voters[college] < 10 for college in ("Mangeurs", "Éleveurs", ""))
    assert found.hidden == small
    assert not small or (found.votes, found.weighted) == ({}, None)


def test_weights_hold_whatever_the_number_of_voters():
    weighted = look_of([("Mangeurs", "yes")] * 97 + [("Éleveurs", "no")] * 3).colleges["change"].weighted

    assert weighted == {"yes": Fraction(1, 2), "no": Fraction(1, 2)}
