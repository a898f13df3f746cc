"""One answer a row: only the rows and the answers offered; each row with its shares, its tie or its grade said."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.grades import Grades, lower_median
from core.question_types.grid import Grid
from core.question_types.statements import Statements
from tests.core.question_types.counting import bars, summary_of

ROWS = (Option(id="bread", label=Wording("Pain")), Option(id="milk", label=Wording("Lait")))
OFTEN = (Option(id="never", label=Wording("Jamais")), Option(id="often", label=Wording("Souvent")))
GRID = Grid(id="g", title=Wording("À quelle fréquence ?"), rows=ROWS, options=OFTEN)
SAID = Statements(id="s", title=Wording("D’accord ?"), rows=ROWS)
GRADED = Grades(id="m", title=Wording("Quelle mention ?"), rows=ROWS)


@pytest.mark.parametrize("answer", [{"bread": "often"}, {"bread": "often", "milk": "never"}])
def test_an_answer_may_leave_rows_out(answer):
    assert GRID.check(answer) == []


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("often", "rows_unreadable"),
        (["often", "never"], "rows_unreadable"),
        ({"wine": "often"}, "rows_unreadable"),
        ({None: "often"}, "rows_unreadable"),
        ({"bread": "always"}, "option_unknown"),
        ({"bread": ["often"]}, "option_unknown"),
        ({"bread": None}, "option_unknown"),
        ({"bread": float("nan")}, "option_unknown"),
        ({}, "answer_missing"),
    ],
)
def test_what_was_not_offered_is_refused(answer, found):
    assert GRID.check(answer) == [problem(found)]


def test_every_row_is_needed_where_an_answer_is_required_and_for_grades():
    required = GRID.model_copy(update={"required": True})

    assert required.check({"bread": "often"}) == [problem("rows_missing", count=1)]
    assert GRADED.check({"bread": "grade_good"}) == [problem("rows_missing", count=1)]


def test_rows_and_answers_alike_or_empty_are_said_once():
    bare = Grid(id="g", title=Wording("Quoi ?"))

    assert bare.gaps() == [problem("option_empty")]
    assert GRID.model_copy(update={"rows": ()}).gaps() == [problem("options_too_few", fewest=1)]
    assert GRID.gaps() == []


def test_a_share_is_of_those_who_answered_the_row():
    summary = summary_of(GRID, [{"bread": "often"}, {"bread": "never", "milk": "often"}, None])

    assert bars(summary) == {"bread.never": 1, "bread.often": 1, "milk.never": 0, "milk.often": 1}
    assert [row.share for row in summary.rows] == [Fraction(1, 2), Fraction(1, 2), 0, 1]
    assert [row.part_of.say("fr") for row in summary.rows] == ["Pain", "Pain", "Lait", "Lait"]
    assert (summary.answered, summary.sentence) == (2, "grid")
    assert summary.facts == {"row": Wording("Lait"), "label": Wording("Souvent"), "share": 1}


def test_the_statements_most_agreed_with_are_said():
    agree, disagree = "statement_agree", "statement_disagree"

    summary = summary_of(SAID, [{"bread": agree, "milk": agree}, {"bread": disagree, "milk": disagree}])

    assert summary.facts == {"labels": (Wording("Pain"), Wording("Lait")), "share": Fraction(1, 2)}


@pytest.mark.parametrize(
    ("counts", "grade"),
    [
        ({"grade_excellent": 1}, "grade_excellent"),
        ({"grade_excellent": 1, "grade_passable": 1}, "grade_passable"),
        ({"grade_excellent": 2, "grade_passable": 1}, "grade_excellent"),
        ({"grade_excellent": 2, "grade_good": 1, "grade_to_reject": 2}, "grade_good"),
        ({"grade_excellent": 50, "grade_to_reject": 50}, "grade_to_reject"),
    ],
)
def test_the_majority_grade_is_the_lower_of_the_middle_two(counts, grade):
    assert lower_median(counts) == grade


def test_the_best_majority_grade_is_said_and_each_thing_stands_with_its_own():
    answers = [
        {"bread": "grade_good", "milk": "grade_excellent"},
        {"bread": "grade_good", "milk": "grade_to_reject"},
        {"bread": "grade_passable", "milk": "grade_to_reject"},
    ]

    summary = summary_of(GRADED, answers)

    assert summary.facts["grade"].say("fr") == "Bien"
    assert summary.facts["labels"] == (Wording("Pain"),)
    headings = list(dict.fromkeys(row.part_of.say("fr") for row in summary.rows))
    assert headings == ["Pain · Bien", "Lait · À rejeter"]


@pytest.mark.parametrize("question", [GRID, SAID, GRADED])
def test_nobody_said_nothing(question):
    assert summary_of(question, [None]).sentence == "nobody"
