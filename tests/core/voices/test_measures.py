"""Agreement between scores, calls and what is known."""

import pytest

from core.voices.measures import area_under_roc, macro_f1


@pytest.mark.parametrize(
    ("unfavourable", "favourable", "area"),
    [([-1, -0.5], [0.5, 1], 1), ([0.5], [-0.5], 0), ([0, 0], [0, 0], 0.5), ([0.1, 0.4], [0.35, 0.8], 0.75)],
)
def test_the_area_is_the_chance_of_ranking_a_pair_rightly(unfavourable, favourable, area):
    assert area_under_roc(unfavourable=unfavourable, favourable=favourable) == area


def test_a_class_that_is_never_called_counts_for_nothing():
    assert macro_f1(["pos", "neg"], ["pos", "pos"]) == pytest.approx((2 / 3 + 0) / 2)


def test_calls_that_are_all_right_count_for_one():
    assert macro_f1(["pos", "neg", "neu"], ["pos", "neg", "neu"]) == 1
