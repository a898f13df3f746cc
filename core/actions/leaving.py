"""What is said to somebody who asks to go on from a page: what is missing, cannot stand together, or has no place."""

from collections.abc import Mapping
from typing import Any

from core import identity
from core.actions.answering import Voter
from core.actions.quotas import without_a_place
from core.actions.store import OpenStore
from core.consultation.records import Consultation
from core.problems import Problem
from core.questionnaire.answers import clean
from core.questionnaire.baskets import clash_problems
from core.questionnaire.leaving import check_shown
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import path_of, shown_on, visible


def check_page(
    open_store: OpenStore, consultation: Consultation, voter: Voter, *, answers: Mapping[str, Any], seed: str, step: int
) -> list[Problem]:
    """Of the page at this step, numbered from 0 as this voter meets them."""
    as_put = consultation.definition.put(answers, seed)
    questions = shown_on(as_put.pages[step], path_of(as_put, answers))
    found = check_shown(questions, answers) or _clashes(as_put, answers, {question.id for question in questions})
    if found or not as_put.quotas:
        return found
    key, here = identity.ballot_key(consultation.id, voter.secret), {question.id for question in questions}
    with open_store(read_only=True) as store:
        return without_a_place(store, consultation, key, as_put, answers, among=here)


def _clashes(as_put: Questionnaire, answers: Mapping[str, Any], here: set[str]) -> list[Problem]:
    """Of what was chosen here and on the pages before: what is asked later is nobody's fault yet."""
    given = clean(answers)
    return [wrong for wrong in clash_problems(as_put, given, visible(as_put, given)) if wrong.where in here]
