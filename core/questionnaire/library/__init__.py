"""Questions ready to use again, well asked and in every language of the team. To add one: write it in its theme's file.

A theme is named by the text `library-<theme>`.
"""

from core.identity import new_short_id
from core.question_types.base import Question
from core.questionnaire.library import opinions, people, shopping, work

THEMES: dict[str, tuple[Question, ...]] = {
    "people": people.QUESTIONS,
    "shopping": shopping.QUESTIONS,
    "opinions": opinions.QUESTIONS,
    "work": work.QUESTIONS,
}
BY_ID = {question.id: question for questions in THEMES.values() for question in questions}
TIES = ("shown_if", "carried", "round_of", "round")  # what a question takes from those before it


def taken_up(question: Question) -> Question:
    """A question of its own, in whatever questionnaire it is put: a new id, and nothing of what was before it."""
    fields = type(question).model_fields
    free = {name: fields[name].get_default(call_default_factory=True) for name in TIES if name in fields}
    return question.model_copy(update={"id": new_short_id(), **free})
