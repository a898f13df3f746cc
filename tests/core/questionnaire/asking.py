"""Questionnaires of a line each, to put answers into their texts."""

from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.computed import Computed
from core.questionnaire.model import Page, Questionnaire

CHEESES = (
    Option(id="blue", label=Wording({"fr": "Bleu", "en": "Blue"})),
    Option(id="goat", label=Wording({"fr": "Chèvre", "en": "Goat"})),
    Option(id="hard", label=Wording({"fr": "Tomme", "en": "Hard"})),
)


def cheese(**settings):
    return SingleChoice(**{"id": "cheese", "title": "Votre fromage", "options": CHEESES} | settings)


def several(**settings):
    options = tuple({"id": each.id, "label": each.label} for each in CHEESES)
    return MultipleChoice(**{"id": "several", "title": "Lesquels ?", "options": options} | settings)


def weight(**settings):
    return Number(**{"id": "weight", "title": "Combien ?", "decimals": 2, "unit": "kg"} | settings)


def word(**settings):
    return ShortText(**{"id": "word", "title": "Un mot"} | settings)


def asked(*pages, computed=()):
    """A questionnaire of these pages, each a list of questions."""
    made = tuple(Page(id=f"p{number}", questions=tuple(questions)) for number, questions in enumerate(pages, 1))
    return Questionnaire(pages=made, computed=tuple(computed))


def computed(id, expression, **settings):  # noqa: A002 - the field's own name
    return Computed(**{"id": id, "name": f"Valeur {id}", "expression": expression} | settings)
