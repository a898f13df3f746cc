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


def test_names_change_nothing_where_orders_are_left_out():
    chance = np.random.default_rng(12)
    ranks = np.array([chance.permutation(12) + 1 for _ in range(7)], dtype=np.int64)
    names = tuple(f"o{number}" for number in range(12))
    other = chance.permutation(12)

    found = ranked_pairs(Rankings(names, ranks, np.ones(7, dtype=np.int64)))
    renamed = ranked_pairs(Rankings(tuple(names[one] for one in other), ranks[:, other], np.ones(7, dtype=np.int64)))

    assert found.details["simplified"]
    assert set(found.winners) == set(renamed.winners)


def test_a_hundred_options_end_whatever_stands_at_their_many_widths():
    chance = np.random.default_rng(1)
    orders = np.argsort(chance.random((400, 100)), axis=1) + 1
    ballots = Rankings(
        tuple(f"o{number}" for number in range(100)), np.minimum(orders, 6), np.ones(400, dtype=np.int64)
    )

    found = ranked_pairs(ballots)

    assert found.details["simplified"]
    assert [ballots.candidates[one] for one in verify._ranked_pairs(ballots.margins.tolist())] == list(found.winners)
