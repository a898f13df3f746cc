"""Points or euros shared out: whole, never negative, and neither more nor less than there was."""

from fractions import Fraction

import pytest

from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.sharing import Sharing
from tests.core.question_types.counting import bars, summary_of

OPTIONS = tuple(Option(id=name, label=Wording(name.title())) for name in ("bread", "milk"))
POINTS = Sharing(id="s", title=Wording("Combien ?"), options=OPTIONS, total=10)
MONEY = POINTS.model_copy(update={"euros": True})


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({"bread": 4, "milk": 6}, []),
        ({"milk": 10}, []),
        ([4, 6], [problem("rows_unreadable")]),
        ({"wine": 10}, [problem("rows_unreadable")]),
        ({}, [problem("answer_missing")]),
        ({"bread": 4.0, "milk": 6}, [problem("part_not_whole")]),
        ({"bread": True, "milk": 9}, [problem("part_not_whole")]),
        ({"bread": "4", "milk": 6}, [problem("part_not_whole")]),
        ({"bread": float("nan")}, [problem("part_not_whole")]),
        ({"bread": -1, "milk": 11}, [problem("part_negative")]),
        ({"bread": 4, "milk": 5}, [problem("parts_left", total=10, unit="points")]),
        ({"bread": 10**400}, [problem("parts_exceed", total=10, unit="points")]),
    ],
)
def test_what_is_shared_sums_to_what_there_was(answer, found):
    assert POINTS.check(answer) == found


def test_euros_are_shared_in_mils():
    assert MONEY.check({"bread": 2_500, "milk": 7_500}) == []
    assert MONEY.check({"bread": 4, "milk": 6}) == [problem("parts_left", total=10, unit="euros")]
    assert MONEY.check({"bread": "douze"}) == [problem("amount_unreadable")]


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        (POINTS, {}, "10 points à partager en tout."),
        (POINTS, {"bread": 4, "milk": "x"}, "4 points sur 10 points partagés. Il reste 6 points à partager."),
        (POINTS, {"bread": 4, "milk": 6}, "10 points sur 10 points partagés."),
        (MONEY, {"bread": 12_500}, "12,50\u00a0€ sur 10,00\u00a0€ partagés. C’est 2,50\u00a0€ de trop."),
    ],
)
def test_what_is_left_is_said(question, answer, said):
    assert question.said(answer, Texts("fr")) == said


def test_a_part_is_written_as_one_types_it():
    assert [POINTS.typed(part, "fr") for part in (1200, "douze", None, True)] == ["1200", "douze", "", ""]
    assert MONEY.typed(2_500, "fr") == "2,5"


def test_all_that_was_given_is_drawn_with_its_share():
    summary = summary_of(POINTS, [{"bread": 4, "milk": 6}, {"milk": 10}, None])

    assert bars(summary) == {"bread": 4, "milk": 16}
    assert (summary.answered, summary.sentence) == (2, "most-shared")
    assert summary.facts == {"label": Wording("Milk"), "share": Fraction(4, 5)}


def test_euros_are_drawn_as_euros():
    assert bars(summary_of(MONEY, [{"bread": 2_500, "milk": 7_500}])) == {"bread": 2, "milk": 8}
