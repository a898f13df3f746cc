"""What is worth a second look before opening is said, and keeps nobody from opening."""

import pytest

from core.consultation.definition import Sponsor
from core.consultation.warnings import warnings
from core.consultation.wordings import say_at, wordings
from core.problems import problem
from core.question_types.long_text import LongText
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_vote, a_questionnaire
from tests.priced import a_whole_price_vote

CARRIED = a_price_vote().model_copy(update={"sponsor": Sponsor(name="Camille Roux")})


def test_a_short_vote_in_one_language_that_somebody_carries_warns_of_nothing():
    assert warnings(CARRIED) == []


def test_that_nobody_carries_it_is_said_and_does_not_block():
    assert warnings(a_price_vote()) == [problem("sponsor_missing").at("promise")]
    assert a_price_vote().gaps() == []


def test_what_a_language_misses_is_counted_and_does_not_block():
    offered = CARRIED.model_copy(update={"languages": ("fr", "pt", "de")})
    for said in wordings(offered):
        offered = say_at(offered, said.where, said.way, language="pt", typed="Dito")
    offered = say_at(offered, "promise", ("title",), language="pt", typed="")

    assert problem("translation_missing", language="pt", count=1).at("languages") in warnings(offered)
    assert [wrong.values["language"] for wrong in warnings(offered)] == ["pt", "de"]
    assert offered.gaps() == CARRIED.gaps()


def test_more_than_five_minutes_of_answering_is_said():
    questions = tuple(LongText() for _ in range(9))
    long = CARRIED.model_copy(update={"questionnaire": Questionnaire(pages=(Page(questions=questions),))})

    assert warnings(long) == [problem("duration_long", minutes=6, most=5).at("questions")]


def test_a_floor_that_no_choice_reaches_is_said():
    vote = a_whole_price_vote()
    floor = vote.price.floor.model_copy(update={"amount": 491})
    beyond = vote.model_copy(update={"price": vote.price.model_copy(update={"floor": floor})})

    added = [wrong for wrong in warnings(beyond) if wrong not in warnings(vote)]
    assert [(wrong.code, wrong.where, wrong.values["most"]) for wrong in added] == [
        ("floor_out_of_reach", "price", "0,49\u00a0€")
    ]


@pytest.mark.parametrize(
    ("asked", "anonymity", "warned"),
    [
        (9, "anonymous", True),
        (9, "confidential", True),
        (9, "named", False),
        (10, "anonymous", False),
        (0, "anonymous", False),
        (None, "anonymous", False),
    ],
)
def test_fewer_than_ten_people_asked_in_secret_are_worth_a_look(asked, anonymity, warned):
    found = warnings(a_questionnaire(anonymity=anonymity), asked=asked)

    assert [each.values["count"] for each in found if each.code == "few_asked"] == [asked] * warned
