from fractions import Fraction

import pytest

from core.decision_rules.ratification import proposed_quorum, ratify


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
