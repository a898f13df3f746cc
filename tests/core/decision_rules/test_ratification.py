from fractions import Fraction

import pytest

from core.decision_rules.ratification import proposed_quorum, ratify, ratify_one_of


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({"yes": 809, "no": 42, "members": 12_000}, "accepted"),
        ({"yes": 809, "no": 42, "members": 12_000, "quorum": Fraction(10, 100)}, "no_quorum"),
        ({"yes": 30, "no": 10, "blank": 60, "members": 1_000, "quorum": Fraction(10, 100)}, "accepted"),
        ({"yes": 5, "no": 5, "members": 10}, "refused"),
        ({"yes": 2, "no": 1, "members": 10, "majority": Fraction(2, 3)}, "accepted"),
        ({"yes": 65, "no": 35, "members": 100, "majority": Fraction(2, 3)}, "refused"),
        ({"yes": 0, "no": 0, "blank": 3, "members": 10}, "refused"),
        ({"yes": 0, "no": 0, "members": 10}, "no_quorum"),
    ],
)
def test_a_change_is_accepted_by_the_rules_fixed_before(given, verdict):
    assert ratify(**given).verdict.value == verdict


def test_the_four_figures_are_always_there():
    found = ratify(yes=2024, no=276, blank=5, members=9_000, quorum=Fraction(1, 10))

    assert (found.yes, found.valid, found.cast, found.members, found.needed) == (2024, 2300, 2305, 9000, 900)


def test_a_quorum_of_part_of_a_vote_is_rounded_up():
    assert ratify(yes=1, no=0, members=21, quorum=Fraction(1, 20)).needed == 2
    assert [proposed_quorum(members) for members in (4, 13_000, 16)] == [3, 172, 6]


@pytest.mark.parametrize(
    ("votes", "settings", "verdict", "option"),
    [
        ((6, 3, 2), {}, "accepted", "a"),
        ((5, 3, 2), {}, "refused", "a"),  # one half must be passed, among all valid votes
        ((6, 2, 2), {"majority": Fraction(3, 5)}, "accepted", "a"),
        ((6, 3, 1), {"majority": Fraction(2, 3)}, "refused", "a"),
        ((4, 4, 3), {}, "refused", ""),
        ((4, 3, 3), {"majority": None}, "accepted", "a"),
        ((4, 4, 3), {"majority": None}, "refused", ""),
        ((4, 3, 4), {"majority": None}, "refused", "a"),
        ((3, 2, 5), {"majority": None}, "refused", "a"),
        ((9, 0, 0), {"needed": 11, "blank": 1}, "no_quorum", "a"),
        ((9, 0, 0), {"needed": 10, "blank": 1}, "accepted", "a"),
        ((0, 0, 0), {"majority": None, "blank": 2}, "refused", ""),
        ((0, 0, 0), {}, "no_quorum", ""),
    ],
)
def test_one_of_several_prices_is_accepted_by_the_rules_fixed_before(votes, settings, verdict, option):
    found = ratify_one_of(dict(zip(("a", "b", "today"), votes, strict=True)), today="today", members=20, **settings)

    assert (found.verdict.value, found.option) == (verdict, option)
    assert (found.yes, found.valid, found.members) == (max(votes[:2]), sum(votes), 20)


@pytest.mark.parametrize(
    ("shares", "majority", "verdict", "option"),
    [
        ((Fraction(1, 5), Fraction(3, 5), Fraction(1, 5)), Fraction(1, 2), "accepted", "b"),
        ((Fraction(1, 5), Fraction(2, 5), Fraction(2, 5)), None, "refused", "b"),
        ((Fraction(2, 5), Fraction(2, 5), Fraction(1, 5)), None, "refused", ""),
    ],
)
def test_weighted_shares_decide_among_several_prices(shares, majority, verdict, option):
    weighed = dict(zip(("a", "b", "today"), shares, strict=True))

    found = ratify_one_of({"a": 8, "b": 4, "today": 2}, today="today", members=20, majority=majority, shares=weighed)

    assert (found.verdict.value, found.option) == (verdict, option)


def test_of_several_prices_none_is_accepted_where_a_college_that_must_be_heard_is_not():
    found = ratify_one_of({"a": 8, "b": 4, "today": 2}, today="today", members=20, shares={})

    assert (found.verdict.value, found.yes, found.option) == ("unheard", 8, "a")
