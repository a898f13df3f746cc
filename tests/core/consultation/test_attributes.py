from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.community.colleges import College, Weighing
from core.consultation.attributes import attributes_of, roll_as_kept
from core.consultation.definition import Access, Anonymity, Rules
from core.consultation.records import Member
from core.consultation.smallest_group import SMALLEST_GROUP

MEMBERS_ONLY = Rules(access=Access.PERSONAL)


def a_member(college="", circle="", entity="", language="fr") -> Member:
    return Member("id", "Léa", "lea@exemple.fr", college, circle, entity, language)


def a_roll(**counts: int) -> Counter:
    """By « college circle entity », the words a member has in this order."""
    roll: Counter = Counter()
    for words, count in counts.items():
        college, circle, entity = (*words.split("_"), "", "")[:3]
        roll[(college, circle, entity, "fr")] += count
    return roll


def kept(member: Member, roll: Counter, *, rules: Rules = MEMBERS_ONLY, language: str = "fr") -> dict[str, str]:
    return attributes_of(rules, member=member, combinations=roll, language=language, source="lettre")


def test_without_a_roll_the_language_and_the_link_are_kept():
    assert attributes_of(Rules(), member=None, combinations={}, language="en", source="lettre") == {
        "language": "en",
        "source": "lettre",
    }


def test_a_ballot_that_is_not_anonymous_keeps_all_that_is_known():
    rules = Rules(access=Access.PERSONAL, anonymity=Anonymity.CONFIDENTIAL)

    attributes = kept(a_member("Éleveurs", "Rennes"), Counter(), rules=rules)

    assert attributes == {"college": "Éleveurs", "circle": "Rennes", "language": "fr", "source": "lettre"}


def test_an_anonymous_ballot_keeps_what_ten_of_the_roll_share():
    roll = a_roll(Éleveurs_Rennes=10, Éleveurs_Brest=15, Mangeurs=12)

    assert kept(a_member("Éleveurs", "Rennes"), roll) == {"college": "Éleveurs", "circle": "Rennes", "language": "fr"}
    assert kept(a_member("Mangeurs"), roll) == {"college": "Mangeurs", "language": "fr"}


def test_an_attribute_that_nine_share_is_left_out_with_those_it_would_be_guessed_from():
    roll = a_roll(Éleveurs_Rennes=9, Éleveurs_Brest=15, Mangeurs=12)

    for circle in ("Rennes", "Brest"):
        assert kept(a_member("Éleveurs", circle), roll) == {"college": "Éleveurs", "language": "fr"}


def test_the_smallest_group_hides_those_who_are_too_few():
    roll = a_roll(Éleveurs=4, Mangeurs=12, Laiterie=30)

    colleges = [kept(a_member(college), roll).get("college", "") for college in ("Éleveurs", "Mangeurs", "Laiterie")]

    assert colleges == ["", "", "Laiterie"]


def test_a_language_that_the_roll_gives_to_few_is_kept_of_nobody_there():
    roll = a_roll(Éleveurs=20) | {("Éleveurs", "", "", "en"): 3}

    assert kept(a_member("Éleveurs"), roll) == {"college": "Éleveurs"}
    assert kept(a_member("Éleveurs", language="en"), roll, language="en") == {"college": "Éleveurs"}


def test_a_page_in_a_language_that_the_roll_gives_to_nobody_is_not_told():
    assert kept(a_member("Éleveurs"), a_roll(Éleveurs=20), language="de") == {"college": "Éleveurs"}


def test_an_anonymous_ballot_of_a_member_keeps_no_link():
    assert "source" not in kept(a_member("Éleveurs"), a_roll(Éleveurs=20))


def test_where_colleges_are_weighed_a_member_is_lost_among_their_own():
    colleges = (College(name="Éleveurs", weight=50), College(name="Mangeurs", weight=50))
    rules = MEMBERS_ONLY.model_copy(update={"weighing": Weighing(colleges=colleges)})
    roll = a_roll(Éleveurs=9, Mangeurs_Brest=30)

    assert kept(a_member("Éleveurs"), roll, rules=rules) == {}
    assert kept(a_member("Mangeurs", "Brest"), roll, rules=rules) == {
        "college": "Mangeurs",
        "circle": "Brest",
        "language": "fr",
    }


FEW = st.sampled_from(("", "a", "b", "c"))
ROLLS = st.dictionaries(st.tuples(FEW, FEW, FEW, st.sampled_from(("fr", "en"))), st.integers(1, 25), max_size=14)


@given(ROLLS, st.sampled_from(Anonymity))
def test_the_roll_as_its_ballots_keep_it_is_the_roll_ballot_by_ballot(roll, anonymity):
    rules = Rules(access=Access.PERSONAL, anonymity=anonymity)
    one_by_one: Counter = Counter()
    for (college, circle, entity, language), count in roll.items():
        member = replace(a_member(college, circle, entity), language=language)
        given = attributes_of(rules, member=member, combinations=roll, language=language)
        one_by_one[frozenset(given.items())] += count

    at_once: Counter = Counter()
    for given, count in roll_as_kept(rules, roll):
        at_once[frozenset(given.items())] += count

    assert at_once == one_by_one


@given(ROLLS)
def test_no_anonymous_ballot_tells_fewer_than_ten_members_from_the_others(roll):
    told: Counter = Counter()
    for (college, circle, entity, language), count in roll.items():
        member = replace(a_member(college, circle, entity), language=language)
        told[frozenset(kept(member, roll, language=language).items())] += count

    assert all(count >= min(SMALLEST_GROUP, sum(roll.values())) for count in told.values())
