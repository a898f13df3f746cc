"""What is said beside each option of a price while one chooses: with what it does not go, or without what."""

from collections.abc import Mapping
from typing import Any

from core.language.texts import Texts
from core.pricing.together import beside, chosen_in
from core.questionnaire.answers import clean
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import visible
from core.questionnaire.rounds import standing


def said_beside(as_put: Questionnaire, answers: Mapping[str, Any], texts: Texts) -> dict[str, str]:
    """By the option's id; nothing for one that goes with all that is chosen."""
    criteria: tuple[Any, ...] = standing((question for question in as_put.asked() if question.priced), clean(answers))
    if not any(option.excludes or option.requires for each in criteria for option in each.options):
        return {}
    given = clean(answers)
    shown = visible(as_put, given)
    chosen = chosen_in((each for each in criteria if each.id in shown), given)
    said = {}
    for criterion in criteria:
        for option in criterion.options:
            found = beside(option, criterion_id=criterion.id, criteria=criteria, chosen=chosen)
            against = {"widget-goes-not-with": found.excluded, "widget-goes-only-with": found.required}
            named = {key: ", ".join(each.label.say(texts.language) for each in them) for key, them in against.items()}
            said[option.id] = " · ".join(texts(key, others=others) for key, others in named.items() if others)
    return {option_id: sentence for option_id, sentence in said.items() if sentence}
