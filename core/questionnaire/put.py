"""The questionnaire as it is put to one person: their choices carried forward, their order, their answers said."""

from collections.abc import Mapping
from typing import Any

from core.questionnaire.carrying import carried_in, narrowed
from core.questionnaire.model import Questionnaire
from core.questionnaire.order import in_order
from core.questionnaire.path import visible
from core.questionnaire.piping import filled


def put(
    questionnaire: Questionnaire, answers: Mapping[str, Any], seed: str, *, base: int | None = None
) -> Questionnaire:
    """What both answer pages draw; the questionnaire itself where nothing depends on the person.

    `base` is the price before any choice, where there is one.
    """
    return filled(in_order(carried_forward(questionnaire, answers), seed), answers, base=base)


def carried_forward(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> Questionnaire:
    """Each list made of earlier choices with what these answers leave of it, in the order of the questions.

    A source that is hidden, or whose answer its own kind refuses, chose nothing.
    """
    for question in carried_in(questionnaire.questions()):
        source = questionnaire.question(question.carried.question)
        answer = answers.get(question.carried.question)
        accepted = source and source.id in visible(questionnaire, answers) and not source.check(answer)
        left = narrowed(question, source, answer if accepted else None)
        questionnaire = questionnaire.replacing({question.id: left})
    return questionnaire
