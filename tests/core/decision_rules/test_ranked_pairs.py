"""Duels that nothing orders: followed as far as a bound, and told beyond it."""

import numpy as np

from core.archive import verify
from core.decision_rules.ballots import Rankings
from core.decision_rules.ranked_pairs import ranked_pairs


def test_very_many_equal_duels_in_circles_are_left_out_at_once_and_it_is_said():
    ranks = np.array([np.roll(np.arange(1, 41), shift) for shift in (0, 13, 26)], dtype=np.int64)
    ballots = Rankings(tuple(f"o{number}" for number in range(40)), ranks, np.ones(3, dtype=np.int64))

    found = ranked_pairs(ballots)

    assert (found.details["simplified"], found.details["orders"]) == (True, 1)
    assert [ballots.candidates[one] for one in verify._ranked_pairs(ballots.margins.tolist())] == list(found.winners)
