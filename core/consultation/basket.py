"""The price of what one person has chosen so far."""

from collections.abc import Mapping
from typing import Any

from core.consultation.definition import Definition
from core.pricing.live_price import Price, price_of
from core.questionnaire.answers import clean_answers


def price_now(definition: Definition, answers: Mapping[str, Any]) -> Price | None:
    """Of the questions shown alone; None where the consultation sets no price."""
    if definition.price is None:
        return None
    given = clean_answers(definition.questionnaire, answers)
    priced = (question for question in definition.questionnaire.asked() if question.priced)
    chosen = (question.option(given.get(question.id, "")) for question in priced)  # type: ignore[attr-defined]
    return price_of(definition.price, (option for option in chosen if option))
