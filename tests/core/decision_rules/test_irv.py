"""The runoff, against every order of dropping tried one by one; and how many it looks at where very many are tied."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.archive import verify
from core.decision_rules.ballots import Rankings
from core.decision_rules.irv import MOST_WORLDS, irv

NAMES = ("a", "b", "c", "d", "e")


def rankings(names: tuple[str, ...], orders: list[list[str]]) -> Rankings:
    places = [[1 + order.index(name) if name in order else Rankings.UNRANKED for name in names] for order in orders]
    return Rankings(names, np.array(places, dtype=np.int64), np.ones(len(orders), dtype=np.int64))


def in_every_order(ballots: Rankings, standing: list[int], rounds: list[dict[int, Fraction]]) -> set[int]:
    """The rule word for word, one dropped at a time, each of those that no round tells apart."""
    held, unit = ballots.firsts(standing)
    now = {one: Fraction(each, unit) for one, each in zip(standing, held, strict=True)}
    whole = sum(now.values())
    if over := {one for one in standing if not whole or len(standing) == 1 or 2 * now[one] > whole}:
        return over
    lowest = standing
    for earlier in reversed([*rounds, now]):
        lowest = [one for one in lowest if earlier[one] == min(earlier[each] for each in lowest)]
    worlds = [in_every_order(ballots, [one for one in standing if one != out], [*rounds, now]) for out in lowest]
    return set.union(*worlds)


@given(table=st.lists(st.lists(st.integers(0, 3), min_size=5, max_size=5), min_size=1, max_size=6))
@settings(max_examples=150)
def test_whoever_wins_in_one_order_of_dropping_wins(table):
    ranks = np.array(table, dtype=np.int64)
    ballots = Rankings(NAMES, np.where(ranks == 0, Rankings.UNRANKED, ranks), np.ones(len(table), dtype=np.int64))

    won = in_every_order(ballots, list(range(5)), [])

    assert irv(ballots).winners == tuple(NAMES[one] for one in sorted(won))


@given(orders=st.lists(st.permutations(NAMES).flatmap(lambda o: st.integers(1, 5).map(lambda n: o[:n])), min_size=1))
@settings(max_examples=80)
def test_the_standalone_script_follows_the_same_orders(orders):
    won = in_every_order(rankings(NAMES, orders), list(range(5)), [])

    assert verify._runoff(list(NAMES), orders) == [NAMES[one] for one in sorted(won)]


@pytest.mark.parametrize("options", [16, 25, 100])
@pytest.mark.parametrize("voters", [2, 3])
def test_a_few_ballots_on_many_options_take_a_handful_of_worlds(options: int, voters: int, monkeypatch):
    monkeypatch.setattr(verify, "MOST_WORLDS", 8)
    names = tuple(f"o{number}" for number in range(options))
    orders = [[*names[voter:], *names[:voter]] for voter in range(voters)]

    found = irv(rankings(names, orders))

    assert found.winners == names[:voters]
    assert (found.details["worlds"] <= 8, found.details["simplified"]) == (True, False)
    assert verify._worlds(list(names), verify.Counter(map(tuple, orders)), together=False) == set(names[:voters])


def test_beyond_the_bound_those_tied_for_the_lowest_are_dropped_together_and_it_is_said():
    names = tuple(f"o{number}" for number in range(100))
    orders = [[*names[first:], *names[:first]] for first in range(100)] + [["o1", "o2"], ["o2", "o1"], ["o2"]]

    found = irv(rankings(names, orders))

    assert found.winners == ("o1",)
    assert (found.details["worlds"] < MOST_WORLDS, found.details["simplified"]) == (True, True)
    assert verify._runoff(list(names), orders) == ["o1"]
    assert verify.MOST_WORLDS == MOST_WORLDS


def test_beyond_the_bound_a_tie_of_all_is_a_tie():
    names = tuple(f"o{number}" for number in range(25))
    orders = [[*names[first:], *names[:first]] for first in range(25)]

    assert irv(rankings(names, orders)).winners == names
    assert verify._runoff(list(names), orders) == list(names)
