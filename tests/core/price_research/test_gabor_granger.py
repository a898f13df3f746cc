import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.price_research.falling import pooled
from core.price_research.gabor_granger import of_highest, of_one_price_each

PRICES = [0.99, 1.09, 1.19, 1.29]


def test_demand_is_who_accepts_at_least_that_price():
    found = of_highest([0.99, 1.09, 1.09, 1.29, None], PRICES)

    assert found.demand == (0.8, 0.6, 0.2, 0.2)
    assert found.best_revenue == 0.99


def test_the_best_price_depends_on_for_whom():
    found = of_highest([0.99] * 4 + [1.29] * 6, [0.99, 1.29], cost=0.9, producer={0.99: 0.3, 1.29: 0.6})

    assert (found.best_revenue, found.best_margin, found.best_producer) == (0.99, 1.29, 1.29)


def test_nobody_buying_has_no_elasticity():
    assert of_highest([None, None], [1.0, 2.0]).elasticity == (None,)


def test_elasticity_is_the_ratio_of_the_logarithms():
    assert of_one_price_each({1.0: (8, 10), 2.0: (4, 10)}).elasticity == pytest.approx((-1.0,))


@given(st.lists(st.integers(1, 20).flatmap(lambda asked: st.tuples(st.integers(0, asked), st.just(asked))), min_size=1))
def test_pooled_shares_never_rise_and_keep_every_yes(counts):
    shares = pooled(counts)

    assert shares == sorted(shares, reverse=True)
    assert sum(share * asked for share, (_, asked) in zip(shares, counts, strict=True)) == sum(yes for yes, _ in counts)
