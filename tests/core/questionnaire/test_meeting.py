"""Which quotas some answers meet: by what is shown and accepted, and by nothing else."""

import pytest

from core.question_types.number import Number
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.meeting import quotas_met, settled_by
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.quotas import Quota
from tests.builders import a_question

RED = Condition(question="colour", test=Comparison.IS, values=("rouge",))
MANY = Condition(question="count", test=Comparison.AT_LEAST, values=(10,))
QUOTAS = (
    Quota(id="red", met_if=Group(parts=(RED,))),
    Quota(id="both", met_if=Group(parts=(MANY, RED))),
    Quota(id="any", met_if=Group(join="any", parts=(MANY, RED))),
    Quota(id="empty"),
    Quota(id="gone", met_if=Group(parts=(Condition(question="gone"),))),
)
QUESTIONNAIRE = Questionnaire(
    pages=(
        Page(id="a", questions=(a_question(SingleChoice, id="colour"),)),
        Page(
            id="b", questions=(a_question(Number, id="count", shown_if=Group(parts=(Condition(question="colour"),))),)
        ),
    ),
    quotas=QUOTAS,
)


@pytest.mark.parametrize(
    ("answers", "met"),
    [
        ({}, []),
        ({"colour": "vert"}, []),
        ({"colour": "rouge"}, ["red", "any"]),
        ({"colour": "rouge", "count": 10}, ["red", "both", "any"]),
        ({"colour": "vert", "count": 10}, ["any"]),
        ({"colour": "gone", "count": 10}, []),
        ({"count": 10}, []),
    ],
)
def test_a_quota_is_met_by_answers_that_are_shown_and_accepted(answers, met):
    assert [quota.id for quota in quotas_met(QUESTIONNAIRE, answers)] == met


def test_the_last_question_that_decides_settles_it():
    assert [settled_by(QUESTIONNAIRE, quota) for quota in QUOTAS] == ["colour", "count", "count", "", ""]
