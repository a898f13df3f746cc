"""A person's answers to a questionnaire: what is wrong with them, and the clean form a ballot keeps."""

import json
from collections.abc import Mapping
from typing import Any

from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.model import Questionnaire

Answers = Mapping[str, Any]


def check_answers(questionnaire: Questionnaire, answers: object) -> list[Problem]:
    """Every problem, each `where` its question; unknown questions are refused, for nobody asked them."""
    if not isinstance(answers, Mapping):
        return [problem("answers_unreadable")]
    given = clean(answers)
    asked = {question.id: question for question in questionnaire.asked()}
    found = [problem("question_unknown")] if given.keys() - asked.keys() else []
    for question in asked.values():
        found += check_one(question, given.get(question.id))
    return found


def check_one(question: Question, answer: object) -> list[Problem]:
    return [wrong.at(question.id) for wrong in question.check(answer)]


def clean(answers: Answers) -> dict[str, Any]:
    """Answers as kept: what is empty is not an answer."""
    return {key: answer for key, answer in answers.items() if is_given(answer)}


def drafted(questionnaire: Questionnaire, answers: Answers) -> dict[str, Any]:
    """What a draft keeps of what was typed so far: right or wrong, but asked for, and fit to be written down."""
    asked = {question.id for question in questionnaire.asked()}
    return {key: answer for key, answer in answers.items() if key in asked and _is_writable(answer)}


def is_given(answer: object) -> bool:
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not None and answer != []


def _is_writable(answer: object) -> bool:
    try:
        json.dumps(answer, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return False
    return True
