"""A person's answers: checked whole, kept clean, and drafted as they were typed."""

import pytest

from core.problems import problem
from core.questionnaire.answers import check_answers, clean, drafted, is_given
from tests.builders import a_price_vote

QUESTIONS = a_price_vote().questionnaire
GOOD = {"pasture": "long", "origin": "near"}


def test_good_answers_have_no_problem():
    assert check_answers(QUESTIONS, GOOD | {"word": "Oui."}) == []


def test_what_was_left_out_is_a_problem_only_where_it_is_required():
    assert check_answers(QUESTIONS, {}) == [
        problem("answer_missing").at("pasture"),
        problem("answer_missing").at("origin"),
    ]


def test_many_unknown_questions_are_one_problem():
    assert check_answers(QUESTIONS, GOOD | {f"{i}": i for i in range(100)}) == [problem("question_unknown")]


@pytest.mark.parametrize("empty", ["", " \n", None, []])
def test_what_is_empty_is_not_an_answer(empty):
    assert not is_given(empty)
    assert clean(GOOD | {"word": empty}) == GOOD


@pytest.mark.parametrize("answer", [0, False, 0.0, "0", ["a"], {}])
def test_what_is_small_is_an_answer(answer):
    assert is_given(answer)


def test_a_draft_keeps_what_was_asked_right_or_wrong():
    typed = {"pasture": "gone", "word": " ", "password": "1234"}

    assert drafted(QUESTIONS, typed) == {"pasture": "gone", "word": " "}
