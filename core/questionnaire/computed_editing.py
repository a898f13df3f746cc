"""Changes to the computed values of a questionnaire while it is designed."""

from collections.abc import Callable

from core.problems import Refused, problem
from core.questionnaire.computed import Computed
from core.questionnaire.model import Questionnaire

MOST_VALUES = 30


def add_computed(questionnaire: Questionnaire, computed: Computed) -> Questionnaire:
    if len(questionnaire.computed) >= MOST_VALUES:
        raise Refused(problem("computed_too_many", most=MOST_VALUES))
    return _with(questionnaire, (*questionnaire.computed, computed))


def change_computed(
    questionnaire: Questionnaire, computed_id: str, edit: Callable[[Computed], Computed]
) -> Questionnaire:
    return _with(
        questionnaire, tuple(edit(each) if each.id == computed_id else each for each in questionnaire.computed)
    )


def remove_computed(questionnaire: Questionnaire, computed_id: str) -> Questionnaire:
    return _with(questionnaire, tuple(each for each in questionnaire.computed if each.id != computed_id))


def _with(questionnaire: Questionnaire, computed: tuple[Computed, ...]) -> Questionnaire:
    return questionnaire.model_copy(update={"computed": computed})
