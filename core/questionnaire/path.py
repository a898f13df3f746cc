"""The way through a questionnaire that some answers open: the questions and pages shown, the same for every reader."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.question_types.base import Question
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
    facts: dict[str, Any] = {}
    shown: set[str] = set()
    for page in questionnaire.pages:
        if not holds(page.shown_if, facts):
            continue
        for question in page.questions:
            if question.spent or not holds(question.shown_if, facts):
                continue
            shown.add(question.id)
            if question.id in compared:
                facts |= _fact(question, answers.get(question.id))
    return frozenset(shown), facts


def shown_on(page: Page, path: Path) -> list[Question]:
    return [question for question in page.questions if question.id in path.visible]


def _compared(questionnaire: Questionnaire) -> Iterator[str]:
    for page in questionnaire.pages:
        for shown_if in (page.shown_if, *(question.shown_if for question in page.questions)):
            yield from (condition.question for condition in shown_if.conditions())


def _fact(question: Question, answer: Any) -> dict[str, Any]:
    if not is_given(answer) or question.check(answer):
        return {}
    return {question.id: question.compared(answer)}
