"""What is wrong with choices carried forward, orders drawn by lot and limits of time, before opening."""

from collections.abc import Iterator

from core.problems import Problem, problem
from core.question_types.base import Question
from core.question_types.listed import Listed
from core.questionnaire.carrying import carried_in, sources_before
from core.questionnaire.computing import needs as worked_out_of
from core.questionnaire.conditions import Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.piping import tokens_of


def put_gaps(questionnaire: Questionnaire) -> list[Problem]:
    carried = (gap for question in carried_in(questionnaire.questions()) for gap in _carried(questionnaire, question))
    return [*carried, *_drawn_too_late(questionnaire), *_timed(questionnaire)]


def _timed(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Once the time is over nobody can answer any more: nothing there may be required."""
    for page in questionnaire.pages:
        if page.seconds and not page.reason:
            yield problem("limit_without_reason").at(page.id)
        if page.seconds and any(question.required for question in page.questions):
            yield problem("limit_on_required").at(page.id)


def _carried(questionnaire: Questionnaire, question: Listed) -> Iterator[Problem]:
    source = questionnaire.question(question.carried.question)
    if source is None:
        yield problem("carried_from_gone").at(question.id)
    elif not isinstance(source, Listed) or not source.can_be_carried:
        yield problem("carried_from_no_choice").at(question.id)
    elif source not in sources_before(questionnaire.questions(), question.id):
        yield problem("carried_from_later").at(question.id)


def _drawn_too_late(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Where a lot may bring something before what it depends on."""
    mixed = {page.id for page in questionnaire.pages[1:-1]} if questionnaire.shuffled else set()
    page_of = {question.id: page for page in questionnaire.pages for question in page.questions}

    def may_come_later(needed: str, page: Page) -> bool:
        other = page_of.get(needed)
        if other is None:
            return False  # said as a problem of its own
        return page.shuffled if other is page else page.id in mixed and other.id in mixed

    for page in questionnaire.pages:
        needs = {page.id: _named(page.shown_if)} | {each.id: _needed(each) for each in page.questions}
        for where, needed in needs.items():
            questions = set().union(*(worked_out_of(questionnaire, name) for name in needed))
            if any(may_come_later(question_id, page) for question_id in questions):
                yield problem("needs_what_may_come_later").at(where)


def _needed(question: Question) -> set[str]:
    source = {question.carried.question} if isinstance(question, Listed) and question.carried else set()
    said = {token.name for token in tokens_of(question)}
    return _named(question.shown_if) | source | said


def _named(group: Group) -> set[str]:
    return {condition.question for condition in group.conditions()}
