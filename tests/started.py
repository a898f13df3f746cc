"""Templates as they stand once their organizer has filled in what is missing, and whole answers to them."""

from collections.abc import Callable
from random import Random
from typing import Any

from core.consultation.definition import Access, Definition, Sponsor
from core.consultation.templates.template import Template
from core.language.wording import Wording
from core.question_types.base import Question
from core.question_types.four_prices import FourPrices
from core.question_types.passage import Passage
from core.question_types.picture_choice import PictureChoice
from core.question_types.price_change import PriceChange
from core.question_types.ranking import Ranking
from core.questionnaire.answers import clean_answers
from core.questionnaire.path import visible
from tests.builders import random_answer


def filled_in(template: Template) -> Definition:
    """With a benefit, a sponsor, prices, pictures: everything that only an organizer can say. Anyone may answer."""
    draft = template.draft
    pages = tuple(
        page.model_copy(update={"questions": tuple(map(_filled, page.questions))}) for page in draft.questionnaire.pages
    )
    parts: dict[str, Any] = {
        "benefit": Wording({"fr": "Vous saurez ce qui est décidé.", "en": "You will know what is decided."}),
        "sponsor": Sponsor(name="Camille Roux"),
        "questionnaire": draft.questionnaire.model_copy(update={"pages": pages}),
        "rules": draft.rules.model_copy(update={"access": Access.OPEN}),
    }
    if draft.price:
        parts["price"] = draft.price.model_copy(update={"product": Wording("Le litre de lait"), "base": 730})
    return draft.model_copy(update=parts)


def a_whole_answer(definition: Definition, seed: str) -> dict[str, Any]:
    """An answer to every question that these answers show, but for files: they are given before one speaks of them."""
    chance, given = Random(seed), dict[str, Any]()
    for name in [question.id for question in definition.questionnaire.asked() if not question.uploads]:
        asked = definition.put(given, seed)
        question = asked.question(name)
        if question and name in visible(asked, given):
            given[name] = _answer(question, chance)
    return clean_answers(definition.questionnaire, given)


def _answer(question: Question, chance: Random) -> Any:
    if isinstance(question, Ranking):
        return [option.id for option in chance.sample(question.options, len(question.options))]
    if isinstance(question, PictureChoice):
        return [option.id for option in question.options[:2]]
    answer = random_answer(question, chance)
    excluding = getattr(question, "excluding", ())
    alone = [each for each in answer if each in excluding] if isinstance(answer, list) else []
    return alone[:1] or answer


def _filled(question: Question) -> Question:
    fill = FILLINGS.get(type(question))
    return question.model_copy(update=fill(question)) if fill else question


def _pictures(question: Any) -> dict[str, Any]:
    pictured = (each if each.excludes else each.model_copy(update={"picture": "0" * 64}) for each in question.options)
    return {"options": tuple(pictured)}


def _words(question: Any) -> dict[str, Any]:
    return {} if question.text else {"title": Wording("À lire"), "text": Wording("Un emballage qui se rapporte.")}


FILLINGS: dict[type[Question], Callable[[Any], dict[str, Any]]] = {
    FourPrices: lambda _: {"product": Wording("Le pot")},
    Passage: _words,
    PictureChoice: _pictures,
    PriceChange: lambda _: {
        "current": 990,
        "new": 1030,
        "if_yes": Wording("Quatre centimes de plus pour l’élevage."),
        "if_no": Wording("Le prix reste ce qu’il est."),
    },
}
