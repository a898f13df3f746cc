"""How templates are written: French and English side by side, names that conditions and texts can call."""

from core.language.wording import Wording
from core.question_types.base import Question
from core.question_types.multiple_choice import Tickable
from core.questionnaire.conditions import Compared, Comparison, Condition, Group
from core.questionnaire.library.wordings import both, options, tickable
from core.questionnaire.model import Page

__all__ = ["NONE_OF_THESE", "both", "none_of_these", "only_if", "options", "page", "tickable"]

NONE_OF_THESE = "none_of_these"
ALWAYS = Group()


def page(id_: str, title: Wording, *questions: Question, shown_if: Group = ALWAYS) -> Page:
    return Page(id=id_, title=title, questions=questions, shown_if=shown_if)


def only_if(question: str, test: Comparison, *values: Compared) -> Group:
    return Group(parts=(Condition(question=question, test=test, values=values),))


def none_of_these(french: str, english: str) -> Tickable:
    """An option that excludes the others."""
    return Tickable(id=NONE_OF_THESE, label=both(french, english), excludes=True)
