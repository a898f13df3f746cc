"""What is worth a second look before opening and keeps nobody from it."""

from core.consultation.definition import Definition
from core.consultation.wordings import lacking
from core.language import FRENCH
from core.problems import Problem, problem
from core.questionnaire.duration import LONGEST_MINUTES, minutes


def warnings(definition: Definition) -> list[Problem]:
    """Each `where` leads to its place in the designer, as for what is missing."""
    found = [] if definition.sponsor.name.strip() else [problem("sponsor_missing").at("promise")]
    taken = minutes(definition.questionnaire)
    if taken > LONGEST_MINUTES:
        found.append(problem("duration_long", minutes=taken, most=LONGEST_MINUTES).at("questions"))
    for language in definition.languages:
        count = 0 if language == FRENCH else len(lacking(definition, language))
        if count:
            found.append(problem("translation_missing", language=language, count=count).at("languages"))
    return found
