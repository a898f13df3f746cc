"""A person's answers to a questionnaire: what is wrong with them, and the clean form a ballot keeps."""

import json
from collections.abc import Mapping
from typing import Any

from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.baskets import clash_problems
from core.questionnaire.given import is_given
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import visible
from core.questionnaire.put import carried_forward

Answers = Mapping[str, Any]


def check_answers(questionnaire: Questionnaire, answers: object) -> list[Problem]:
    """Every problem, each `where` its question; unknown questions are refused, for nobody asked them.

    A hidden question asks nothing: it is never missing, and what was answered before it was hidden is no problem.
    """
    if not isinstance(answers, Mapping):
        return [problem("answers_unreadable")]
    given = clean(answers)
    asked_of_them = carried_forward(questionnaire, given)
    asked = {question.id: question for question in asked_of_them.asked()}
    found = [problem("question_unknown")] if given.keys() - asked.keys() else []
    shown = visible(asked_of_them, given)
    for question in asked.values():
        if question.id in shown:
            found += check_one(question, given.get(question.id))
    wrong = {each.where for each in found}
    return found + [each for each in clash_problems(asked_of_them, given, shown) if each.where not in wrong]


def clean_answers(questionnaire: Questionnaire, answers: Answers) -> dict[str, Any]:
    """Answers as a ballot keeps them: what is empty is not an answer, and a hidden question has none."""
    given = clean(answers)
    shown = visible(carried_forward(questionnaire, given), given)
    return {key: answer for key, answer in given.items() if key in shown}


def check_one(question: Question, answer: object) -> list[Problem]:
    return [wrong.at(question.id) for wrong in question.check(answer)]


def clean(answers: Answers) -> dict[str, Any]:
    """Without what is empty, which is not an answer."""
    return {key: answer for key, answer in answers.items() if is_given(answer)}


def drafted(questionnaire: Questionnaire, answers: Answers) -> dict[str, Any]:
    """What a draft keeps of what was typed so far: right or wrong, but asked for, and fit to be written down."""
    asked = {question.id for question in questionnaire.asked()}
    return {key: answer for key, answer in answers.items() if key in asked and _is_writable(answer)}


def _is_writable(answer: object) -> bool:
    try:
        json.dumps(answer, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return False
    return True
