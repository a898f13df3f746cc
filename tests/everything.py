"""A questionnaire that holds every kind of question, in French and in English, with all that binds questions together.

It is made of KINDS: a kind that is added is in it from then on.
"""

from collections.abc import Sequence
from typing import Any

from core.consultation.definition import Definition
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types import FAMILIES, KINDS
from core.question_types.base import Question
from core.question_types.long_text import LongText
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice
from core.question_types.shown_value import ShownValue
from core.questionnaire.computed import Computed
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_model, a_question

LANGUAGES = ("fr", "en")
NO_PICTURES = tuple(digit * 64 for digit in "012")
IF_YES = Group(parts=(Condition(question="yes_no", test=Comparison.IS, values=("yes",)),))
IF_CHOSEN = Group(parts=(Condition(question="single_choice", test=Comparison.IS_ANSWERED),))
# What binds one question to another; the titles are those of the kinds.
BOUND: dict[type[Question], dict[str, Any]] = {
    LongText: {
        "shown_if": IF_YES,
        "title": {"fr": "Pourquoi {single_choice|cette couleur} ?", "en": "Why {single_choice|this colour}?"},
    },
    ShownValue: {"text": {"fr": "En tout : {total}", "en": "In all: {total}"}},
}
ENGLISH = {
    "Rouge": "Red",
    "Vert": "Green",
    "Bleu": "Blue",
    "Jamais": "Never",
    "Parfois": "Sometimes",
    "Pas de pâturage": "No grazing",
    "Quatre mois": "Four months",
    "Huit mois": "Eight months",
    "Lait": "Milk",
    "1 litre": "1 litre",
    "litres": "litres",
    "Quatre centimes de plus à l’élevage.": "Four cents more for the farm.",
    "Rien ne change.": "Nothing changes.",
    "Écrire le résultat.": "To write the result.",
    "Rappeler.": "To call back.",
    "Compter les départements.": "To count départements.",
    "J’accepte.": "I agree.",
    "À lire.": "To be read.",
    "Trois bouteilles": "Three bottles",
}


def everything(*, pictures: Sequence[str] = NO_PICTURES, required: bool = False) -> Definition:
    """A page a family; `pictures` are the hashes of three that are kept; `required` asks for every answer."""
    pages = tuple(_page(family, pictures, required=required) for family in FAMILIES)
    total = Computed(id="total", name=_both("family-weigh"), expression="{rating} + {number}", places=1)
    return Definition(
        title=Wording({"fr": "Toutes les questions", "en": "Every question"}),
        benefit=Wording({"fr": "Chaque sorte de question, une fois.", "en": "Each kind of question, once."}),
        price=a_price_model(),
        questionnaire=Questionnaire(pages=pages, computed=(total,)),
        languages=LANGUAGES,
    )


def one_kind(kind: type[Question], *, pictures: Sequence[str] = NO_PICTURES, required: bool = True) -> Question:
    """A question of this kind, titled by the kind's name in both languages."""
    name = kind.model_fields["type"].default.replace("_", "-")
    settings = {"title": _both(f"question-{name}"), "note": _both(f"question-{name}-for")} | BOUND.get(kind, {})
    question = a_question(kind, **settings, **({"required": required} if kind.asks else {}))
    return kind.model_validate(in_english(pictured(question, pictures).model_dump(mode="json")))


def in_english(dumped: Any) -> Any:
    """The dump of a part with an English text beside each French one that has none."""
    if isinstance(dumped, list):
        return [in_english(each) for each in dumped]
    if not isinstance(dumped, dict):
        return dumped
    if set(dumped) == {"fr"}:
        return {"fr": dumped["fr"], "en": ENGLISH.get(dumped["fr"], f"{dumped['fr']} (EN)")}
    return {name: in_english(each) for name, each in dumped.items()}


def pictured(question: Question, pictures: Sequence[str]) -> Question:
    """Itself, with the pictures that its kind shows."""
    if isinstance(question, Picture):
        return question.model_copy(update={"picture": pictures[0]})
    if isinstance(question, PictureChoice):
        options = zip(question.options, pictures, strict=True)
        return question.model_copy(
            update={"options": tuple(option.model_copy(update={"picture": each}) for option, each in options)}
        )
    return question


def _page(family: str, pictures: Sequence[str], *, required: bool) -> Page:
    questions = tuple(
        one_kind(kind, pictures=pictures, required=required or kind.priced) for kind in KINDS if kind.family == family
    )
    shown_if = IF_CHOSEN if family == FAMILIES[-1] else Group()
    return Page(id=family, title=_both(f"family-{family}"), questions=questions, shown_if=shown_if)


def _both(key: str) -> Wording:
    return Wording({language: Texts(language)(key) for language in LANGUAGES})
