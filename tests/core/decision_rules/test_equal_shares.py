"""What equal shares promise on any votes, tried on random ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.decision_rules.equal_shares import COMPLETIONS, Projects, equal_shares

NAMES = ("a", "b", "c")
every_completion = pytest.mark.parametrize("completion", COMPLETIONS)
votes = st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=1, max_size=6)
costs = st.lists(st.integers(1, 20), min_size=3, max_size=3)
caps = st.integers(1, 40)


def funded(said, prices, cap, completion, *, weight: int = 1) -> tuple[str, ...]:
    """`cap` is for every vote of one ballot: who votes twice brings twice as much."""
    table, each = np.array(said, dtype=float) * np.array(prices, dtype=float), np.array(prices, dtype=float)
    weights = np.full(len(said), weight, dtype=np.int64)
    return equal_shares(Projects(NAMES, each, table, weights, float(cap)), completion=completion)


@every_completion
@given(said=votes, prices=costs, cap=caps, mixing=st.randoms(use_true_random=False))
def test_the_order_of_votes_changes_nothing(completion: str, said, prices, cap, mixing):
    mixed = list(said)
    mixing.shuffle(mixed)

    assert funded(mixed, prices, cap, completion) == funded(said, prices, cap, completion)


@every_completion
@given(said=votes, prices=costs, cap=caps)
def test_a_vote_that_counts_twice_equals_two_votes(completion: str, said, prices, cap):
    assert funded(said, prices, cap, completion, weight=2) == funded(said + said, prices, cap, completion)


@given(said=votes, prices=costs, cap=caps)
def test_everybody_voting_twice_changes_nothing(said, prices, cap):
    """But with `add1`, whose units are then smaller parts of the same cap."""
    assert funded(said + said, prices, cap, "none") == funded(said, prices, cap, "none")


@every_completion
@given(voters=st.integers(1, 6), prices=costs, cap=caps)
def test_what_everybody_wants_is_funded_where_all_of_it_fits(completion: str, voters, prices, cap):
    if sum(prices) <= cap:
        assert funded([[True] * 3] * voters, prices, cap, completion) == NAMES
