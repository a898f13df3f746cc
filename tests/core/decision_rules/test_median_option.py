from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.decision_rules.median_option import retain_median
from core.decision_rules.option_by_option import retain

votes = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 9), min_size=1)
DELTAS = [("a", 0), ("b", 10), ("c", 20), ("d", 30)]


@given(votes)
def test_half_want_at_least_the_middle_option_and_half_at_most(counts):
    found = retain_median(counts, DELTAS)
    total = sum(counts.values())

    if total:
        place = "abcd".index(found.winner)
        assert 2 * sum(counts.get(option, 0) for option in "abcd"[: place + 1]) >= total
        assert 2 * sum(counts.get(option, 0) for option in "abcd"[place:]) >= total
        assert Fraction(0) <= found.lead <= Fraction(1, 2)
    else:
        assert found.winner is None


@given(votes, st.permutations(DELTAS))
def test_neither_rule_looks_at_the_order_of_the_list(counts, mixed):
    for rule in (retain, retain_median):
        assert rule(counts, mixed).winner == rule(counts, DELTAS).winner


def test_one_voter_who_exaggerates_moves_the_middle_by_one_option_at_most():
    assert retain_median({"a": 2, "b": 1, "c": 2}, DELTAS).winner == "b"
    assert retain_median({"a": 2, "b": 1, "c": 1, "d": 1}, DELTAS).winner == "b"


def test_options_of_the_same_price_that_tie_are_told_apart_by_the_sealed_ballots():
    same = [("x", 0), ("y", 0)]

    winners = {retain({"x": 1, "y": 1}, same, root=str(root)).winner for root in range(20)}

    assert winners == {"x", "y"}
    assert retain({"x": 1, "y": 1}, same, root="r").tied == ("x", "y")
