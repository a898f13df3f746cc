"""What every rule promises on any ballots, tried on random ones."""

from dataclasses import replace
from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.decision_rules import RULES, Rule
from core.decision_rules.ballots import Approvals, Grades, Rankings, grouped
from core.decision_rules.borda import borda
from core.decision_rules.condorcet import condorcet
from core.decision_rules.equal_shares import Projects, equal_shares
from core.decision_rules.irv import irv
from core.decision_rules.kemeny import kemeny
from core.decision_rules.majority_judgment import majority_key
from core.decision_rules.outcome import Outcome
from core.decision_rules.plurality import plurality
from core.decision_rules.ranked_pairs import ranked_pairs
from core.decision_rules.schulze import schulze

NAMES = ("a", "b", "c", "d")
CONDORCET_RULES = tuple(
    rule for rule in RULES if rule.name in ("condorcet", "copeland", "minimax", "schulze", "ranked-pairs", "kemeny")
)
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)

tables = st.integers(2, 4).flatmap(
    lambda size: st.lists(st.lists(st.integers(0, 3), min_size=size, max_size=size), min_size=1, max_size=9)
)


def ballots_of(rule: Rule, table: list[list[int]], weights: list[int] | None = None) -> Rankings | Grades | Approvals:
    """The same table as ranks (0: unranked), grades or approvals."""
    given_table = np.array(table, dtype=np.int64)
    counted = np.array(weights or [1] * len(table), dtype=np.int64)
    names = NAMES[: given_table.shape[1]]
    if rule.reads is Rankings:
        return Rankings(names, np.where(given_table == 0, Rankings.UNRANKED, given_table), counted)
    if rule.reads is Approvals:
        return Approvals(names, given_table > 1, counted)
    return Grades(names, ("bad", "poor", "fair", "good"), (0, 1, 2, 3), given_table, counted)


def decided(rule: Rule, table: list[list[int]], weights: list[int] | None = None) -> Outcome:
    return rule.decide(ballots_of(rule, table, weights))


@every_rule
@given(table=tables, mixing=st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_order_of_ballots_changes_nothing(rule, table, mixing):
    mixed = list(table)
    mixing.shuffle(mixed)

    assert decided(rule, mixed) == decided(rule, table)


@every_rule
@given(table=tables)
@settings(max_examples=40)
def test_everybody_voting_twice_changes_no_winner_and_no_rank(rule, table):
    once, twice = decided(rule, table), decided(rule, table + table)

    if rule.name != "stv":  # its quota is a whole number of ballots
        assert (twice.winners, twice.ranking) == (once.winners, once.ranking)


@every_rule
@given(table=tables)
@settings(max_examples=40)
def test_a_group_of_two_equals_two_ballots(rule, table):
    assert decided(rule, table, [2] * len(table)) == decided(rule, [row for row in table for _ in range(2)])


@every_rule
@given(table=tables)
@settings(max_examples=40)
def test_grouping_equal_ballots_changes_nothing(rule, table):
    ballots = ballots_of(rule, table)
    field = {"Rankings": "ranks", "Grades": "grades", "Approvals": "approved"}[type(ballots).__name__]
    rows, weights = grouped(getattr(ballots, field))

    assert rule.decide(replace(ballots, **{field: rows}, weights=weights)) == rule.decide(ballots)


@every_rule
@given(voters=st.integers(1, 5), size=st.integers(2, 4), others=st.lists(st.integers(2, 3), min_size=3, max_size=3))
@settings(max_examples=40)
def test_what_everybody_puts_above_all_wins_alone(rule, voters, size, others):
    best = [1] if rule.reads is Rankings else [3]
    rest = others if rule.reads is Rankings else [0] * 3
    table = [(best + rest)[:size]] * voters

    assert decided(rule, table).winners == ("a",)


@every_rule
@given(table=tables, order=st.permutations(range(4)))
@settings(max_examples=40)
def test_no_candidate_is_favoured_by_the_order_of_the_list(rule, table, order):
    kept = [place for place in order if place < len(table[0])]
    names = [NAMES[place] for place in kept]
    renamed = dict(zip(NAMES, names, strict=False))
    moved = decided(rule, [[row[place] for place in kept] for row in table])

    if not moved.details.get("tie_by_order") and not decided(rule, table).details.get("tie_by_order"):
        assert {renamed[name] for name in moved.winners} == set(decided(rule, table).winners)


@pytest.mark.parametrize("rule", CONDORCET_RULES, ids=lambda rule: rule.name)
@given(table=tables)
@settings(max_examples=60)
def test_whoever_beats_each_other_wins(rule, table):
    winners = condorcet(ballots_of(rule, table)).winners

    if winners:
        assert decided(rule, table).winners == winners


@given(table=tables)
@settings(max_examples=60)
def test_schulze_and_ranked_pairs_choose_within_the_smallest_unbeaten_group(table):
    ballots = ballots_of(RULES[0], table)
    smith = set(condorcet(ballots).ranking[0])

    assert set(schulze(ballots).winners) <= smith
    assert set(ranked_pairs(ballots).winners) <= smith


@given(orders=st.lists(st.permutations(range(1, 5)), min_size=1, max_size=7), changed=st.integers(0, 6), data=st.data())
@settings(max_examples=80)
def test_a_later_choice_never_harms_an_earlier_one_in_a_runoff(orders, changed, data):
    table = [list(order) for order in orders]
    row = table[changed % len(table)]
    first = row.index(1)
    before = irv(ballots_of(RULES[0], table))
    table[changed % len(table)] = [rank if rank == 1 else 0 for rank in row]
    kept = irv(ballots_of(RULES[0], table))

    if kept.winners == (NAMES[first],):
        assert NAMES[first] in before.winners


@given(table=tables)
@settings(max_examples=40)
def test_the_best_order_is_the_best_of_all_orders(table):
    ballots = ballots_of(RULES[0], table)
    pairwise = ballots.pairwise

    best = max(
        sum(int(pairwise[a, b]) for place, a in enumerate(order) for b in order[place + 1 :])
        for order in permutations(range(len(ballots.candidates)))
    )

    assert kemeny(ballots).details["score"] == best


@given(tallies=st.lists(st.permutations([0, 1, 2, 4]), min_size=2, max_size=2))
@settings(max_examples=80)
def test_judgments_compare_as_the_medians_taken_one_by_one(tallies):
    def majority_value(tally: list[int]) -> list[int]:
        grades = [grade for grade, count in enumerate(tally) for _ in range(count)]
        taken = []
        while grades:
            taken.append(grades.pop((len(grades) - 1) // 2))
        return taken

    one, other = tallies

    assert (majority_key(one) > majority_key(other)) == (majority_value(one) > majority_value(other))


@given(table=tables)
@settings(max_examples=40)
def test_points_for_ranks_sum_to_what_all_duels_hold(table):
    ballots = ballots_of(RULES[0], table)
    size = len(ballots.candidates)

    assert sum(borda(ballots).scores.values()) == Fraction(size * (size - 1) * ballots.total, 2)


def test_a_threshold_not_reached_names_nobody():
    ballots = ballots_of(RULES[0], [[1, 2], [1, 2], [2, 1]])

    assert plurality(ballots, threshold=Fraction(2, 3)).winners == ("a",)
    assert plurality(ballots, threshold=Fraction(3, 4)).winners == ()


@given(
    costs=st.lists(st.integers(1, 30), min_size=1, max_size=5),
    said=st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=1, max_size=6),
    cap=st.integers(1, 60),
)
@settings(max_examples=80)
def test_what_is_funded_never_costs_more_than_the_cap(costs, said, cap):
    table = np.array([row[: len(costs)] for row in said], dtype=float) * np.array(costs, dtype=float)
    names = NAMES[: len(costs)] if len(costs) <= 4 else (*NAMES, "e")
    projects = Projects(names, np.array(costs, dtype=float), table, np.ones(len(said), dtype=np.int64), float(cap))

    for completion in ("none", "add1", "greedy"):
        funded = equal_shares(projects, completion=completion)
        assert sum(costs[names.index(name)] for name in funded) <= cap
    assert set(equal_shares(projects)) <= set(equal_shares(projects, completion="greedy"))
