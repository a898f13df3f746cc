"""A person's answers to a questionnaire: what is wrong with them, and the clean form a ballot keeps."""

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
    asked = {question.id: question for question in questionnaire.asked()}
    found = [problem("question_unknown") for key in answers if key not in asked]
    for question in asked.values():
        found += check_one(question, answers.get(question.id))
    return found


def check_one(question: Question, answer: object) -> list[Problem]:
    return [wrong.at(question.id) for wrong in question.check(answer)]


def clean(answers: Answers) -> dict[str, Any]:
    """Answers as kept: what is empty is not an answer."""
    return {key: answer for key, answer in answers.items() if is_given(answer)}


def is_given(answer: object) -> bool:
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not None and answer != []
