"""The way through a questionnaire that some answers open: the questions and pages shown, the same for every reader."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.question_types.base import Question
from core.questionnaire.computing import computed_values, needs
from core.questionnaire.conditions import holds
from core.questionnaire.given import is_given
from core.questionnaire.model import Page, Questionnaire


@dataclass(frozen=True)
class Path:
    """`visible` names the questions shown; `pages` numbers, from 0, the pages that hold at least one of them."""

    visible: frozenset[str]
    pages: tuple[int, ...]

    def next_page(self, step: int) -> int | None:
        """The page after this one; None where it is the last shown."""
        return next((number for number in self.pages if number > step), None)

    def previous_page(self, step: int) -> int | None:
        return next((number for number in reversed(self.pages) if number < step), None)

    def nearest(self, step: int) -> int:
        """This page, or where it is not shown the one before, or the first of all."""
        before = [number for number in self.pages if number <= step]
        return before[-1] if before else next(iter(self.pages), 0)

    def progress(self, step: int) -> tuple[int, int]:
        """Which of the pages shown this one is, from 1, and how many there are."""
        return max(1, sum(number <= step for number in self.pages)), max(1, len(self.pages))


def path_of(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> Path:
    shown = visible(questionnaire, answers)
    pages = (number for number, page in enumerate(questionnaire.pages) if any(q.id in shown for q in page.questions))
    return Path(shown, tuple(pages))


def visible(questionnaire: Questionnaire, answers: Mapping[str, Any]) -> frozenset[str]:
    """The questions that these answers show.

    A hidden question, one not yet asked, and one whose answer its own kind refuses, count as unanswered.
    """
    return _read(questionnaire, answers, set(_compared(questionnaire)))[0]


def facts_of(questionnaire: Questionnaire, answers: Mapping[str, Any], about: Collection[str]) -> dict[str, Any]:
    """What conditions compare of the answers to these questions, as far as they are shown and accepted."""
    facts = _read(questionnaire, answers, {*_compared(questionnaire), *about})[1]
    return {question_id: fact for question_id, fact in facts.items() if question_id in about}


def _read(
    questionnaire: Questionnaire, answers: Mapping[str, Any], compared: Collection[str]
) -> tuple[frozenset[str], dict[str, Any]]:
    worked = _WorkedOut(questionnaire, compared)
    facts: dict[str, Any] = worked.facts()
    shown: set[str] = set()
    for page in questionnaire.pages:
        if not holds(page.shown_if, facts):
            continue
        for question in page.questions:
            if question.spent or _waits(question, answers) or not holds(question.shown_if, facts):
                continue
            shown.add(question.id)
            if question.id in compared:
                facts |= _fact(question, answers.get(question.id))
            if question.id in worked.needed and _is_accepted(question, answers.get(question.id)):
                worked.given[question.id] = answers[question.id]
                facts = {name: fact for name, fact in facts.items() if name not in worked.ids} | worked.facts()
    return frozenset(shown), facts


def shown_on(page: Page, path: Path) -> list[Question]:
    return [question for question in page.questions if question.id in path.visible]


def _waits(question: Question, answers: Mapping[str, Any]) -> bool:
    """A later round is asked in the room alone: elsewhere it shows to whoever answered it there."""
    return bool(question.round_of) and not is_given(answers.get(question.id))


def _compared(questionnaire: Questionnaire) -> Iterator[str]:
    for page in questionnaire.pages:
        for shown_if in (page.shown_if, *(question.shown_if for question in page.questions)):
            yield from (condition.question for condition in shown_if.conditions())


def _fact(question: Question, answer: Any) -> dict[str, Any]:
    return {question.id: question.compared(answer)} if _is_accepted(question, answer) else {}


def _is_accepted(question: Question, answer: Any) -> bool:
    return is_given(answer) and not question.check(answer)


class _WorkedOut:
    """The computed values that conditions compare, worked out of what was answered so far."""

    def __init__(self, questionnaire: Questionnaire, compared: Collection[str]) -> None:
        self.questionnaire = questionnaire
        self.values = [each for each in questionnaire.computed if each.id in compared]
        self.ids = {each.id for each in self.values}
        self.needed: set[str] = set().union(*(needs(questionnaire, each.id) for each in self.values))
        self.given: dict[str, Any] = {}

    def facts(self) -> dict[str, Any]:
        if not self.values:
            return {}
        found = computed_values(self.questionnaire, self.given)
        return {each.id: each.compared(found[each.id]) for each in self.values if each.id in found}
