from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.statistics.intervals import bootstrap, margin, needed, wilson
from tests.core.decision_rules.reference import expected


def test_intervals_of_shares_are_those_of_r(reference_data: Path):
    for row in expected(reference_data, "stats.json")["wilson"]:
        assert wilson(row["x"], row["n"]) == pytest.approx((row["lower"], row["upper"]))


def test_margins_know_the_population(reference_data: Path):
    said = expected(reference_data, "stats.json")["moe"]

    assert round(margin(851, population=13_000), 5) == said["n=851,N=13000,p=.5"]
    assert needed(0.03, population=13_000) == said["required_n_for_3pct_N13000"]
    assert needed(0.01, population=13_000) == said["required_n_for_1pct_N13000"]


@given(st.integers(1, 500).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_a_share_lies_within_its_interval(counted):
    low, high = wilson(*counted)

    assert 0 <= low <= counted[0] / counted[1] <= high <= 1


def test_nobody_answering_leaves_everything_possible():
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_bootstrap_says_the_same_twice():
    values = np.arange(200.0)

    first, second = (bootstrap(values, np.mean, times=200) for _ in range(2))

    assert first == second
    assert first[0] < values.mean() < first[1]
