"""A roll suits weighed colleges where each has enough members and nobody stands outside."""

from core.community.colleges import College, Weighing
from core.community.weighed_roll import roll_gaps, roll_warnings
from core.consultation.records import Member
from core.problems import problem

WEIGHING = Weighing(colleges=(College(name="Mangeurs", weight=50), College(name="Éleveurs", weight=50)))


def people(*colleges: str) -> list[Member]:
    return [Member(id=str(n), name=str(n), email=f"{n}@exemple.fr", college=name) for n, name in enumerate(colleges)]


def test_names_match_whatever_their_capitals_and_spaces():
    roll = people(*["mangeurs "] * 3, *["ÉLEVEURS"] * 3)

    assert roll_gaps(WEIGHING, roll) == roll_warnings(WEIGHING, roll) == []


def test_a_college_of_two_would_tell_whose_ballot_is_whose():
    roll = people(*["Mangeurs"] * 3, *["Éleveurs"] * 2)

    assert roll_gaps(WEIGHING, roll) == [problem("college_too_small", college="Éleveurs", count=2, fewest=3)]


def test_members_of_no_college_are_told_of():
    roll = people(*["Mangeurs"] * 3, *["Éleveurs"] * 3, "", "Magasins")

    assert roll_warnings(WEIGHING, roll) == [problem("members_outside_colleges", count=2)]
    assert roll_warnings(Weighing(), roll) == []
