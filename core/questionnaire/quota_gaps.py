"""What is wrong with quotas before opening."""

from core.problems import Problem, problem
from core.questionnaire.condition_gaps import gaps_once_all_is_asked
from core.questionnaire.model import Questionnaire


def quota_gaps(questionnaire: Questionnaire) -> list[Problem]:
    """Each where its quota is."""
    return [
        gap.at(quota.id)
        for quota in questionnaire.quotas
        for gap in (
            gaps_once_all_is_asked(questionnaire, quota.met_if)
            if quota.met_if
            else [problem("quota_without_condition")]
        )
    ]
