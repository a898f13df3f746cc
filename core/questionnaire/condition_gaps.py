"""What is wrong with conditions before opening: each problem leads to the question or the page that holds them."""

from collections.abc import Iterator
from itertools import chain, islice, product
from typing import Any

from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.computed import Computed
from core.questionnaire.computing import needs
from core.questionnaire.conditions import Compared, Condition, Group, Wants, holds
from core.questionnaire.model import Page, Questionnaire

MOST_TRIED = 5_000  # beyond so many ways to answer, conditions are taken to hold: none is refused by mistake

Clause = tuple[Condition, ...]


def condition_gaps(questionnaire: Questionnaire) -> list[Problem]:
    return [gap for page in _Reading(questionnaire).pages() for gap in page]


def gaps_once_all_is_asked(questionnaire: Questionnaire, group: Group) -> list[Problem]:
    """What is wrong with conditions that are read after the last page."""
    reading = _Reading(questionnaire)
    for _ in reading.pages():
        pass
    return reading.after_all(group)


class _Reading:
    """Reads a questionnaire in its order: what was asked so far, and what nobody will see."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.known = {question.id for question in questionnaire.questions()}
        self.known |= {each.id for each in questionnaire.computed}
        self.needed = {each.id: needs(questionnaire, each.id) for each in questionnaire.computed}
        self.questionnaire = questionnaire
        self.asked: dict[str, Question | Computed] = {}
        self.always: set[str] = set()
        self.never: set[str] = set()

    def pages(self) -> Iterator[list[Problem]]:
        for page in self.questionnaire.pages:
            yield self._page(page)

    def after_all(self, group: Group) -> list[Problem]:
        return self._wrong(group) or ([] if self._can_hold(group) else [problem("condition_never_holds")])

    def _page(self, page: Page) -> list[Problem]:
        found = [gap.at(page.id) for gap in self._wrong(page.shown_if)]
        readable = not found
        hidden = readable and not self._can_hold(page.shown_if)
        if hidden:
            found.append(problem("condition_never_holds").at(page.id))
        page_asks = page.shown_if if readable else Group()
        for question in page.questions:
            found += [gap.at(question.id) for gap in self._question(page_asks, question, hidden=hidden)]
            if question.required and not page.shown_if and not question.shown_if:
                self.always.add(question.id)
        if page.questions and not hidden and all(question.id in self.never for question in page.questions):
            found.append(problem("page_unreachable").at(page.id))
        return found

    def _question(self, page_asks: Group, question: Question, *, hidden: bool) -> list[Problem]:
        found = self._wrong(question.shown_if, itself=question.id)
        both = Group(parts=tuple(group for group in (page_asks, question.shown_if) if group))
        if hidden or not (found or self._can_hold(both)):
            self.never.add(question.id)
            if not hidden:
                found.append(problem("condition_never_holds"))
        self.asked[question.id] = question
        for computed in self.questionnaire.computed:
            if self.needed[computed.id] <= self.asked.keys():
                self.asked[computed.id] = computed
        return found

    def _wrong(self, group: Group, *, itself: str = "") -> list[Problem]:
        """Each kind of problem once, however many conditions have it."""
        found = [problem("condition_group_empty")] if _has_empty(group) else []
        found += [wrong for condition in group.conditions() for wrong in self._wrong_in(condition, itself=itself)]
        return list({wrong.code: wrong for wrong in found}.values())

    def _wrong_in(self, condition: Condition, *, itself: str) -> list[Problem]:
        if condition.question == itself:
            return [problem("condition_on_itself")]
        if condition.question not in self.known:
            return [problem("condition_question_gone")]
        question = self.asked.get(condition.question)
        if question is None:
            return [problem("condition_question_later")]
        if condition.test not in question.comparisons:
            return [problem("condition_test_unfit")]
        return wrong_values(question, condition)

    def _can_hold(self, group: Group) -> bool:
        tries = iter(range(MOST_TRIED))
        return any(
            next(tries, None) is None or all(self._can_answer(question, clause, tries) for question in _about(clause))
            for clause in _clauses(group)
        )

    def _can_answer(self, question_id: str, clause: Clause, tries: Iterator[int]) -> bool:
        """Whether some answer to this one question makes all that the clause says of it true."""
        question = self.asked.get(question_id)
        if question is None:
            return True  # said as a problem of its own
        conditions = [condition for condition in clause if condition.question == question_id]
        named = [value for condition in conditions for value in condition.values]
        return any(
            next(tries, None) is None or all(holds(condition, facts) for condition in conditions)
            for facts in self._imagined(question, named)
        )

    def _imagined(self, question: Question | Computed, named: list[Compared]) -> Iterator[dict[str, Any]]:
        if question.id not in self.always:
            yield {}
        if question.id not in self.never:
            yield from ({question.id: fact} for fact in question.imagined(named))


def wrong_values(question: Question | Computed, condition: Condition) -> list[Problem]:
    """Where a value is wanted and there is none, or where one is named that the question does not have."""
    if condition.wants is Wants.NOTHING:
        return []
    if not condition.values:
        return [problem("condition_value_missing")]
    choices = question.choices()
    if condition.wants is Wants.COUNT or not choices:
        return [] if all(_is_number(value) for value in condition.values) else [problem("condition_value_missing")]
    return [] if all(value in choices for value in condition.values) else [problem("condition_option_gone")]


def _is_number(value: Compared) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _has_empty(group: Group) -> bool:
    return any(isinstance(part, Group) and (not part or _has_empty(part)) for part in group.parts)


def _about(clause: Clause) -> set[str]:
    return {condition.question for condition in clause}


def _clauses(group: Group) -> Iterator[Clause]:
    """The ways in which it can hold: each a row of conditions that must all be true at once."""
    if not group:
        return iter([()])
    ways = [_clauses(part) if isinstance(part, Group) else iter([(part,)]) for part in group.parts]
    if group.join == "any":
        return chain.from_iterable(ways)
    return (tuple(chain.from_iterable(chosen)) for chosen in product(*(islice(way, MOST_TRIED) for way in ways)))
