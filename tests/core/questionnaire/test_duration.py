"""The time that a questionnaire takes: what there is to read, and to answer."""

import pytest

from core.language.wording import Wording
from core.question_types import KINDS
from core.question_types.base import Option
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.passage import Passage
from core.question_types.yes_no import YesNo
from core.questionnaire.duration import WORDS_A_MINUTE, minutes, seconds
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question


def asking(*questions):
    return Questionnaire(pages=(Page(questions=questions),))


def test_a_text_takes_the_time_to_read_it():
    passage = Passage(text=Wording("mot " * WORDS_A_MINUTE * 2))

    assert seconds(asking(passage)) == 120


def test_each_question_adds_the_time_to_answer_it():
    assert seconds(asking(YesNo(), YesNo())) == 2 * YesNo().seconds_to_answer()
    assert seconds(asking(LongText())) > seconds(asking(YesNo()))


def test_every_row_of_a_grid_is_answered():
    rows = tuple(Option() for _ in range(6))

    assert Grid(rows=rows).seconds_to_answer() == 3 * Grid(rows=rows[:2]).seconds_to_answer()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_asks_takes_some_time(kind):
    question = a_question(kind)

    assert question.seconds_to_answer() > 0


@pytest.mark.parametrize(("words", "said"), [(1, 1), (299, 1), (300, 2), (1000, 5)])
def test_minutes_are_the_nearest_and_never_none(words, said):
    assert minutes(asking(Passage(text=Wording("mot " * words)))) == said


def test_other_languages_do_not_lengthen_it():
    both = Passage(text=Wording({"fr": "mot " * 100, "de": "Wort " * 100}))

    assert seconds(asking(both)) == 30
