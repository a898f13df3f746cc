"""Pages with a time limit: the person starts the clock, asks for more time before if they wish, and loses nothing."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from core.language.texts import Texts
from core.question_types.base import Question
from core.questionnaire.answers import check_one, clean
from core.questionnaire.model import Page

TIMES_LONGER = 10  # for whoever needs more time: WCAG 2.2.1, "Adjust"
GRACE = timedelta(seconds=10)  # for the network, and for the tap that was under way

Clocks = Mapping[str, Mapping[str, Any]]  # by page: when it was begun, whether with more time, whether it is over


class Phase(StrEnum):
    FREE = "free"  # no limit
    WAITING = "waiting"  # not begun
    RUNNING = "running"
    OVER = "over"


def phase_of(page: Page, clocks: Clocks, now: datetime) -> Phase:
    """A page whose time is over takes what is sent once more, and is over then: nothing typed is lost."""
    if not page.seconds:
        return Phase.FREE
    clock = clocks.get(page.id)
    if clock is None:
        return Phase.WAITING
    return Phase.OVER if clock.get("over") or now > _end(page, clock) + GRACE else Phase.RUNNING


def seconds_given(page: Page, *, longer: bool) -> int:
    return page.seconds * (TIMES_LONGER if longer else 1)


def end_of(page: Page, clocks: Clocks) -> datetime | None:
    """When its time is over; None where it was not begun."""
    clock = clocks.get(page.id)
    return _end(page, clock) if page.seconds and clock else None


def begun(page: Page, clocks: Clocks, now: datetime, *, longer: bool) -> dict[str, Any]:
    """A clock that was begun goes on: coming back to the page does not begin it again."""
    return {page.id: {"from": now.isoformat(), "longer": longer}, **clocks}


def over(page: Page, clocks: Clocks) -> dict[str, Any]:
    return {**clocks, page.id: {**clocks.get(page.id, {}), "over": True}}


def as_it_stands(page: Page, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers without those to this page that cannot be counted as they are: nobody can mend them any more."""
    given = clean(answers)
    wrong = {question.id for question in _asked(page) if check_one(question, given.get(question.id))}
    return {question_id: answer for question_id, answer in answers.items() if question_id not in wrong}


def _asked(page: Page) -> list[Question]:
    return [question for question in page.questions if question.asks]


def _end(page: Page, clock: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(clock["from"]) + timedelta(
        seconds=seconds_given(page, longer=bool(clock.get("longer")))
    )


def takes_no_more(page: Page, clocks: Clocks) -> bool:
    """Whether what was sent late was kept already."""
    return bool(clocks.get(page.id, {}).get("over"))


def length_said(seconds: int, texts: Texts) -> str:
    """« 2 minutes », « 90 secondes »"""
    if seconds % 60:
        return texts("limit-seconds", count=seconds)
    return texts("limit-minutes", count=seconds // 60)
