"""What is asked on leaving a page, and where somebody whose answers were refused is led back to."""

from collections.abc import Iterable, Mapping
from typing import Any

from core.problems import Problem
from core.question_types.base import Question
from core.questionnaire.answers import check_one, clean
from core.questionnaire.model import Questionnaire


def check_shown(questions: Iterable[Question], answers: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with the answers to the questions shown on one page."""
    given = clean(answers)
    return [wrong for question in questions if question.asks for wrong in check_one(question, given.get(question.id))]


def first_page_with(questionnaire: Questionnaire, problems: Iterable[Problem]) -> int | None:
    """The first page that holds a question with a problem; None where no page does."""
    wrong = {problem.where for problem in problems}
    pages = enumerate(questionnaire.pages)
    return next((place for place, page in pages if any(question.id in wrong for question in page.questions)), None)
