import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.price_research.van_westendorp import demand, intervals, meter

people = st.lists(
    st.lists(st.integers(50, 250), min_size=4, max_size=4, unique=True).map(sorted), min_size=1, max_size=30
)


def test_answers_out_of_order_are_dropped_and_said():
    found = meter(np.array([[10, 20, 30, 40], [10, 10, 30, 40], [40, 30, 20, 10]]))

    assert (found.valid, found.dropped, found.is_doubtful) == (1, 2, True)


def test_nobody_in_order_gives_no_point():
    assert meter(np.array([[4, 3, 2, 1]])).points.opp is None


@given(people)
def test_the_points_lie_among_the_prices_stated_whatever_the_variant(answers):
    table = np.array(answers)

    for strict in (False, True):
        for grid in (False, True):
            points = [p for p in vars(meter(table, strict=strict, grid=grid).points).values() if p is not None]
            assert all(table.min() <= point <= table.max() for point in points)


@given(people)
def test_dearer_money_moves_every_point_by_as_much(answers):
    table = np.array(answers)
    once, ten_times = vars(meter(table).points), vars(meter(table * 10).points)

    assert {name: point and 10 * point for name, point in once.items()} == ten_times


def test_intent_falls_from_the_bargain_to_the_price_too_dear():
    found = demand(np.array([[1.0, 2, 4, 5], [1.0, 2, 4, 5]]), np.array([[5, 3], [4, 1]]))

    assert found.prices == (1.0, 2.0, 4.0, 5.0)
    assert found.reach == pytest.approx((0.0, 0.6, 0.15, 0.0))
    assert (found.best_reach, found.best_revenue) == (2.0, 2.0)


def test_a_point_that_some_draw_leaves_uncrossed_has_no_interval():
    nobody = intervals(np.array([[4, 3, 2, 1]]), times=10)
    alike = intervals(np.array([[1, 2, 3, 4]] * 30), times=10)

    assert set(nobody.values()) == {None}
    assert all(ends is None or ends[0] == ends[1] for ends in alike.values())
    assert nobody.keys() == vars(meter(np.array([[1, 2, 3, 4]])).points).keys()
