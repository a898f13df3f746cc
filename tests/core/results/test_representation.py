"""Who answered against who was asked: groups that may be told, and no other."""

from core.consultation.population import Population, Stated
from core.results.representation import Margin, answered_by, compare, margins_of
from core.results.variables import Of, Variable
from tests.core.results.colleges import COLLEGE, ROLL, a_frame


def test_each_group_says_its_share_of_those_who_answered_and_of_those_asked():
    frame = a_frame(("eaters", "rouge", 20), ("farmers", "vert", 60))

    comparison = compare(frame, ROLL, over=True)

    assert comparison.answered == 80
    said = {line.values: (line.answered, line.target, line.share, line.difference) for line in comparison.lines}
    assert said == {("eaters",): (20, 300, 0.25, -0.5), ("farmers",): (60, 100, 0.75, 0.5)}


def test_a_group_that_was_asked_and_that_nobody_is_of_has_a_line():
    frame = a_frame(("eaters", "rouge", 3))

    assert [(line.values, line.answered) for line in compare(frame, ROLL, over=True).lines] == [
        (("eaters",), 3),
        (("farmers",), 0),
    ]


def test_a_group_under_ten_is_told_from_no_other_where_ballots_are_secret():
    frame = a_frame(("eaters", "rouge", 30), ("farmers", "vert", 9), anonymity="anonymous")

    assert compare(frame, ROLL, over=True) is None
    assert answered_by(frame, "college", over=True) == {}


def test_the_tally_of_a_question_is_told_as_it_is_everywhere():
    frame = a_frame(("", "rouge", 3), ("", "vert", 1), ("", "", 5), anonymity="anonymous")
    stated = Margin(Variable(Of.QUESTION, "milk"), (("bleu", 20), ("rouge", 30), ("vert", 50)), "Insee")

    lines = compare(frame, stated, over=False).lines

    assert {line.values: (line.answered, line.share, line.target_share) for line in lines} == {
        ("rouge",): (3, 0.75, 0.3),
        ("vert",): (1, 0.25, 0.5),
        ("bleu",): (0, 0.0, 0.2),
    }


def test_groups_of_ten_are_told_once_it_is_over():
    frame = a_frame(("eaters", "rouge", 30), ("farmers", "vert", 10), ("", "bleu", 10), anonymity="confidential")

    assert answered_by(frame, "college", over=True) == {"eaters": 30, "farmers": 10}


def test_a_roll_of_one_group_and_what_nobody_stated_are_no_margins():
    asked = {"college": {"eaters": 3, "farmers": 2}, "circle": {"": 5}}
    stated = Population(stated={"milk": Stated(shares={"rouge": 60, "vert": 40}, source="Insee")})

    assert margins_of(asked, stated) == [
        Margin(COLLEGE, (("eaters", 3), ("farmers", 2))),
        Margin(Variable(Of.QUESTION, "milk"), (("rouge", 60), ("vert", 40)), "Insee"),
    ]
