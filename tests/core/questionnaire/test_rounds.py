"""Which round of a question stands."""

from core.question_types.yes_no import YesNo
from core.questionnaire.rounds import rounds_of, standing

FIRST, OTHER = YesNo(id="first"), YesNo(id="other")
SECOND, THIRD = (YesNo(id=name, round_of="first", round=number) for name, number in (("second", 2), ("third", 3)))
EVERY = (FIRST, THIRD, OTHER, SECOND)


def test_the_rounds_of_a_question_are_found_from_any_of_them():
    assert rounds_of(EVERY, "second") == rounds_of(EVERY, "first") == (FIRST, SECOND, THIRD)
    assert rounds_of(EVERY, "other") == (OTHER,)
    assert rounds_of(EVERY, "nowhere") == ()


def test_the_last_round_that_was_answered_stands_in_the_place_of_the_first():
    assert standing(EVERY, {"first", "second", "other"}) == (SECOND, OTHER)
    assert standing(EVERY, {"first", "third"}) == (THIRD, OTHER)


def test_where_nobody_answered_the_first_stands():
    assert standing(EVERY, ()) == (FIRST, OTHER)
    assert standing((FIRST, OTHER), {"other"}) == (FIRST, OTHER)
