"""Options chosen in several price criteria that cannot stand together: said where the later of the two is asked."""

from collections.abc import Collection, Mapping
from typing import Any

from core.pricing.feasible import clashes
from core.pricing.model import PriceOption
from core.pricing.together import chosen_in
from core.problems import Problem, problem
from core.questionnaire.model import Questionnaire
from core.questionnaire.rounds import standing

CLASHES = ("option_excludes", "option_requires")


def clash_problems(as_put: Questionnaire, answers: Mapping[str, Any], shown: Collection[str]) -> list[Problem]:
    """Of the questions shown alone; one sentence for each pair."""
    criteria: tuple[Any, ...] = standing((question for question in as_put.asked() if question.priced), answers)
    options = {option.id: option for each in criteria for option in each.options}
    asked = [each for each in criteria if each.id in shown]
    places = {option.id: place for place, each in enumerate(asked) for option in each.options}
    found: dict[frozenset[str], Problem] = {}
    for option, other in clashes(chosen_in(asked, answers).values()):
        if other in options:
            later = asked[max(places[option.id], places.get(other, 0))]  # whoever meets it can mend it there
            found.setdefault(frozenset((option.id, other)), _said(option, options[other]).at(later.id))
    return list(found.values())


def _said(option: PriceOption, other: PriceOption) -> Problem:
    if other.id in option.excludes:
        return problem("option_excludes", option=option.label, other=other.label)
    return problem("option_requires", option=option.label, other=other.label)
