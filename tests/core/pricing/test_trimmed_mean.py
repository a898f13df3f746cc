"""The trimmed mean is a mean that a few extremes cannot move; it lies among the prices people made."""

from collections import Counter
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.pricing.trimmed_mean import trimmed_mean

PRICES = st.lists(st.integers(0, 5_000), min_size=1, max_size=60)
TRIMS = st.fractions(0, Fraction(49, 100), max_denominator=100)


@given(PRICES, TRIMS)
def test_it_lies_between_the_lowest_and_the_highest_price(prices, trim):
    assert min(prices) <= trimmed_mean(Counter(prices), trim=trim) <= max(prices)


@given(PRICES)
def test_nothing_trimmed_is_the_mean(prices):
    assert trimmed_mean(Counter(prices), trim=Fraction(0)) == Fraction(sum(prices), len(prices))


@given(PRICES, TRIMS)
def test_it_is_the_mean_of_those_left_in_the_middle(prices, trim):
    dropped = len(prices) * trim.numerator // trim.denominator
    middle = sorted(prices)[dropped : len(prices) - dropped]

    assert trimmed_mean(Counter(prices), trim=trim) == Fraction(sum(middle), len(middle))


@given(PRICES, TRIMS, st.integers(0, 10**6))
def test_extremes_that_are_no_more_than_the_share_do_not_move_it(prices, trim, further):
    dropped = len(prices) * trim.numerator // trim.denominator
    ordered = sorted(prices)
    extreme = [price + further if place >= len(ordered) - dropped else price for place, price in enumerate(ordered)]

    assert trimmed_mean(Counter(extreme), trim=trim) == trimmed_mean(Counter(prices), trim=trim)


@given(PRICES, TRIMS, st.integers(1, 5))
def test_everybody_several_times_over_does_not_move_it_where_the_share_is_of_whole_people(prices, trim, times):
    whole = prices * trim.denominator

    assert trimmed_mean(Counter(whole * times), trim=trim) == trimmed_mean(Counter(whole), trim=trim)


def test_there_is_no_mean_of_nobody():
    assert trimmed_mean(Counter()) is None
    assert trimmed_mean(Counter({990: 0})) is None
