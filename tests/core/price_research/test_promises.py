"""What price research promises on any answers: neither their order nor doubling them changes a figure."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.price_research.gabor_granger import of_highest, of_one_price_each
from core.price_research.kristrom import survival
from core.price_research.maxdiff import Shown, worths
from core.price_research.van_westendorp import meter
from core.price_research.willingness import logit
from core.problems import Refused

people = st.lists(
    st.tuples(*[st.integers(1, 9)] * 4).map(lambda steps: np.cumsum(steps).tolist()), min_size=1, max_size=12
)
prices = st.dictionaries(
    st.integers(1, 50), st.integers(1, 9).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), min_size=1
)


@given(answers=people, mixing=st.randoms(use_true_random=False))
def test_the_meter_looks_neither_at_order_nor_at_numbers(answers, mixing):
    mixed = answers + answers
    mixing.shuffle(mixed)

    assert meter(np.array(mixed, dtype=float)).points == meter(np.array(answers, dtype=float)).points


@given(yes=prices)
def test_yes_and_no_at_a_price_give_the_same_from_twice_as_many(yes):
    twice = {price: (2 * said, 2 * asked) for price, (said, asked) in sorted(yes.items(), reverse=True)}

    assert survival(twice) == survival(yes)
    assert of_one_price_each(twice) == of_one_price_each(yes)


@given(highest=st.lists(st.sampled_from([None, 1.0, 1.2, 1.5]), min_size=1, max_size=12))
def test_the_highest_price_of_each_gives_the_same_from_twice_as_many(highest):
    asked = [1.0, 1.2, 1.5]

    assert of_highest([*reversed(highest), *highest], asked) == of_highest(highest, asked)


def test_estimates_stay_where_they_are_and_their_errors_shrink():
    yes = {10: (9, 10), 20: (6, 10), 40: (2, 10)}
    sets = [Shown(("a", "b", "c"), *named) for named in (("a", "c"), ("b", "c"), ("a", "b"), ("c", "a"), ("b", "a"))]

    one, two = logit(yes), logit({price: (2 * said, 2 * asked) for price, (said, asked) in yes.items()})
    few, many = worths("abc", sets), worths("abc", [*reversed(sets), *sets])

    assert (two.median, two.errors[1] * 2**0.5) == pytest.approx((one.median, one.errors[1]))
    assert many.worths == pytest.approx(few.worths)


def test_a_price_that_tells_nothing_gives_no_median():
    with pytest.raises(Refused):
        logit({10: (5, 10), 20: (5, 10)})
