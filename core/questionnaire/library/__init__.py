"""Questions ready to use again, well asked and in every language of the team. To add one: write it in its theme's file.

A theme is named by the text `library-<theme>`.
"""

from core.identity import new_short_id
from core.question_types.base import Question
from core.questionnaire.conditions import Group
from core.questionnaire.library import opinions, people, shopping, work

THEMES: dict[str, tuple[Question, ...]] = {
    "people": people.QUESTIONS,
    "shopping": shopping.QUESTIONS,
    "opinions": opinions.QUESTIONS,
    "work": work.QUESTIONS,
}
BY_ID = {question.id: question for questions in THEMES.values() for question in questions}


def taken_up(question: Question) -> Question:
    """A question of its own, in whatever questionnaire it is put: a new id, and no condition on what was before it."""
    return question.model_copy(update={"id": new_short_id(), "shown_if": Group()})
