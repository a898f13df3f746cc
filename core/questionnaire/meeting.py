"""Which quotas a person's answers meet, and the question that settles it for each."""

from collections.abc import Mapping
from typing import Any

from core.questionnaire.conditions import holds
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import facts_of
from core.questionnaire.quotas import Quota


def quotas_met(as_put: Questionnaire, answers: Mapping[str, Any]) -> list[Quota]:
    """By the answers as they stand: a quota of which something is still to be asked may be met and be left again."""
    asked = {question_id for quota in as_put.quotas for question_id in quota.asked_of()}
    facts = facts_of(as_put, answers, asked)
    return [quota for quota in as_put.quotas if quota.met_if and holds(quota.met_if, facts)]


def settled_by(as_put: Questionnaire, quota: Quota) -> str:
    """The last asked of the questions that decide of it; "" where none is there any more."""
    deciding = [question.id for question in as_put.questions() if question.id in quota.asked_of()]
    return deciding[-1] if deciding else ""
