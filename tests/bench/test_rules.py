"""What deciding costs: on ten thousand ballots, and on a hundred times as many."""

import time
import tracemalloc

import numpy as np
import pytest

from core.decision_rules import RULES
from core.decision_rules.ballots import Approvals, Grades, Rankings, grouped
from tests.figures import record

OPTIONS = 8
NAMES = tuple(f"option {number}" for number in range(1, OPTIONS + 1))


def ballots(kind: type, voters: int):
    """Drawn with a fixed seed, and grouped as they are when they come from a file or the log."""
    draw = np.random.default_rng(2016)
    if kind is Rankings:
        orders = draw.permuted(np.tile(np.arange(1, OPTIONS + 1), (voters, 1)), axis=1)
        return Rankings(NAMES, *grouped(np.where(orders > 4, Rankings.UNRANKED, orders)))
    if kind is Approvals:
        rows, weights = grouped(draw.integers(0, 2, size=(voters, OPTIONS)))
        return Approvals(NAMES, rows == 1, weights)
    rows, weights = grouped(draw.integers(0, 7, size=(voters, OPTIONS)))
    return Grades(NAMES, tuple("1234567"), tuple(range(7)), rows, weights)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_costs_at_most_what_there_is_to_count(rule, deep: bool):
    few, many = 10_000, 1_000_000 if deep else 100_000

    seconds = {
        voters: _seconds(lambda voters=voters: rule.decide(ballots(rule.reads, voters))) for voters in (few, many)
    }

    record(f"deciding by {rule.name}", **{f"{voters}_ballots_cpu_s": seconds[voters] for voters in seconds})
    assert seconds[many] < 4 * (many / few) * max(seconds[few], 0.005)


@pytest.mark.deep
def test_a_million_ballots_fit_in_memory():
    tracemalloc.start()
    for rule in RULES:
        rule.decide(ballots(rule.reads, 1_000_000))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    record("deciding on a million ballots, every rule in turn", peak_mb=peak / 1e6)
    assert peak < 2e9


def _seconds(work) -> float:
    """Of the processor, on this thread: what else the machine does is no cost of the rule."""
    start = time.thread_time()
    work()
    return time.thread_time() - start
