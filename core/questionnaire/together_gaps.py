"""What is wrong with options that exclude or require others before opening: what they name is gone, or they clash."""

from collections.abc import Mapping
from typing import Any

from core.pricing.model import PriceOption
from core.problems import Problem, problem
from core.questionnaire.model import Questionnaire


def together_gaps(questionnaire: Questionnaire) -> list[Problem]:
    criteria: list[Any] = [question for question in questionnaire.questions() if question.priced]
    places = {option.id: each.id for each in criteria for option in each.options}
    return [gap.at(each.id) for each in criteria for option in each.options for gap in _gaps(option, each.id, places)]


def _gaps(option: PriceOption, own: str, places: Mapping[str, str]) -> list[Problem]:
    named = (*option.excludes, *option.requires)
    if any(places.get(other, own) == own for other in named):
        return [problem("option_rule_gone", label=option.label)]
    required = [places[other] for other in option.requires]
    if set(option.excludes) & set(option.requires) or len(set(required)) < len(required):
        return [problem("option_never_stands", label=option.label)]
    return []
