from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.community.colleges import College, Unheard, Weighing, weighted

WEIGHTS = {"consumers": 50, "producers": 30, "shops": 20}
COLLEGES = tuple(College(name=name, weight=weight) for name, weight in WEIGHTS.items())
counts = st.fixed_dictionaries(
    {name: st.fixed_dictionaries({"yes": st.integers(0, 50), "no": st.integers(0, 50)}) for name in WEIGHTS}
)


def test_each_college_weighs_what_was_fixed_however_many_voted():
    votes = {"consumers": {"yes": 900, "no": 100}, "producers": {"yes": 1, "no": 9}, "shops": {"no": 2}}

    assert weighted(Weighing(colleges=COLLEGES), votes, ["yes", "no"]) == {
        "yes": Fraction(48, 100),
        "no": Fraction(52, 100),
    }


@given(counts, st.sampled_from(Unheard), st.integers(1, 10))
def test_weighted_shares_sum_to_one_or_nothing_is_decided(votes, unheard, fewest):
    found = weighted(Weighing(colleges=COLLEGES, unheard=unheard, fewest=fewest), votes, ["yes", "no"])

    assert found is None or sum(found.values()) == 1


def test_a_college_with_too_few_voters_shares_its_weight_or_stops_everything():
    votes = {"consumers": {"yes": 10}, "producers": {"no": 10}, "shops": {"no": 1}}
    shared = Weighing(colleges=COLLEGES, fewest=2)

    assert weighted(shared, votes, ["yes", "no"]) == {"yes": Fraction(5, 8), "no": Fraction(3, 8)}
    assert weighted(shared.model_copy(update={"unheard": Unheard.FAILS}), votes, ["yes", "no"]) is None


@pytest.mark.parametrize(
    ("colleges", "code"),
    [
        ((College(name="a", weight=60), College(name="b", weight=40)), "college_weight_outside"),
        ((College(name="a", weight=50), College(name="b", weight=40)), "college_weights_sum"),
        ((College(name="a", weight=50), College(name="A ", weight=50)), "college_names_unclear"),
        ((College(name="", weight=50), College(name="b", weight=50)), "college_names_unclear"),
    ],
)
def test_weights_against_the_law_are_named(colleges, code):
    assert code in [gap.code for gap in Weighing(colleges=colleges).gaps()]


def test_lawful_weights_and_no_weights_lack_nothing():
    assert Weighing(colleges=COLLEGES).gaps() == []
    assert Weighing().gaps() == []
