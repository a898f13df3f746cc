"""The price of what one person has chosen so far, and how far baskets can reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.consultation.definition import Definition
from core.pricing.live_price import Price, price_of
from core.pricing.model import PriceOption
from core.pricing.possible import price_range
from core.questionnaire.answers import clean_answers
from core.questionnaire.rounds import standing


def price_now(definition: Definition, answers: Mapping[str, Any]) -> Price | None:
    """Of the questions shown alone; None where the consultation sets no price."""
    if definition.price is None:
        return None
    given = clean_answers(definition.questionnaire, answers)
    priced = standing((question for question in definition.questionnaire.asked() if question.priced), given)
    chosen = (question.option(given.get(question.id, "")) for question in priced)  # type: ignore[attr-defined]
    return price_of(definition.price, (option for option in chosen if option))


@dataclass(frozen=True)
class _Asked:
    """A criterion with what may be chosen of it."""

    id: str
    options: tuple[PriceOption, ...]


def reach(definition: Definition) -> tuple[int, int] | None:
    """The cheapest and the dearest price that a basket can make; None where the consultation sets no price.

    A criterion that is not put to everybody, or may be left out, may add nothing.
    """
    if definition.price is None:
        return None
    criteria = []
    for page in definition.questionnaire.pages:
        for question in page.questions:
            if question.priced and not question.round_of:
                left_out = page.shown_if or question.shown_if or not question.required
                nothing = (PriceOption(id=question.id),) if left_out else ()
                criteria.append(_Asked(question.id, (*question.options, *nothing)))  # type: ignore[attr-defined]
    return price_range(definition.price, criteria)


def most_for(definition: Definition, actor_id: str) -> int:
    """What an actor gets, in mils, where each criterion retains what gives them most."""
    model = definition.price
    if model is None:
        return 0
    priced: list[Any] = [each for each in definition.questionnaire.questions() if each.priced and not each.round_of]
    options = (question.options for question in priced if question.options)
    best = [max(each, key=lambda option: model.option_split(option).get(actor_id, 0)) for each in options]
    return price_of(model, best).split.get(actor_id, 0)
