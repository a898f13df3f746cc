"""What is worth a second look before opening and keeps nobody from it."""

from core.consultation.basket import most_for
from core.consultation.definition import Anonymity, Definition
from core.consultation.smallest_group import SMALLEST_GROUP
from core.consultation.wordings import lacking
from core.language import FRENCH
from core.language.formats import euros
from core.problems import Problem, problem
from core.questionnaire.duration import LONGEST_MINUTES, minutes


def warnings(definition: Definition, *, asked: int | None = None) -> list[Problem]:
    """Each `where` leads to its place in the designer; `asked` are those on the roll, None where there is none."""
    found = [] if definition.sponsor.name.strip() else [problem("sponsor_missing").at("promise")]
    taken = minutes(definition.questionnaire)
    if taken > LONGEST_MINUTES:
        found.append(problem("duration_long", minutes=taken, most=LONGEST_MINUTES).at("questions"))
    found += _floor_warnings(definition)
    if asked is not None and 0 < asked < SMALLEST_GROUP and definition.rules.anonymity is not Anonymity.NAMED:
        found.append(problem("few_asked", count=asked).at("members"))
    for language in definition.languages:
        count = 0 if language == FRENCH else len(lacking(definition, language))
        if count:
            found.append(problem("translation_missing", language=language, count=count).at("languages"))
    return found


def _floor_warnings(definition: Definition) -> list[Problem]:
    """A floor that no choice can reach would refuse every result."""
    model = definition.price
    actor = next((each.name for each in model.actors if each.id == model.floor.actor), None) if model else None
    if model is None or actor is None:
        return []
    most = most_for(definition, model.floor.actor)
    if most >= model.floor.amount:
        return []
    amounts = {"floor": euros(model.floor.amount, FRENCH), "most": euros(most, FRENCH)}
    return [problem("floor_out_of_reach", actor=actor, **amounts).at("price")]
