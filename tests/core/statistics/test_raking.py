import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.statistics.raking import CAPS, effective_size, rake

people = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xy")), min_size=4, max_size=40)


@given(people, st.integers(1, 9))
def test_nobody_weighs_more_than_the_cap(said, wanted):
    columns = [[one for one, _ in said], [other for _, other in said]]

    weights = rake(columns, [{"a": wanted, "b": 10 - wanted}, {"x": 5, "y": 5}])

    shares = weights / weights.mean()
    assert shares.min() >= CAPS[0] - 1e-6
    assert shares.max() <= CAPS[1] + 1e-6


def test_margins_that_can_be_met_are_met():
    columns = [["a", "a", "b", "b"], ["x", "y", "x", "y"]]

    weights = rake(columns, [{"a": 30, "b": 70}, {"x": 60, "y": 40}])

    assert np.allclose([weights[:2].sum(), weights[[0, 2]].sum(), weights.sum()], [30, 60, 100])


def test_equal_weights_lose_no_precision():
    assert effective_size(np.ones(17)) == 17


@given(people, st.integers(1, 9))
def test_a_line_may_stand_for_several_people(said, wanted):
    cells = sorted(set(said))
    times = [said.count(cell) for cell in cells]
    targets = [{"a": wanted, "b": 10 - wanted}, {"x": 5, "y": 5}]

    by_cell = rake([list(column) for column in zip(*cells, strict=True)], targets, times=times)
    by_person = rake([list(column) for column in zip(*said, strict=True)], targets)

    assert np.allclose(by_cell, [by_person[said.index(cell)] for cell in cells])
    assert np.isclose(effective_size(by_cell, times), effective_size(by_person))
    assert effective_size(by_cell, times) <= len(said) + 1e-9
