"""Answers begun under an earlier version, brought up to the questionnaire now asked: all that still fits is kept."""

from collections.abc import Mapping
from typing import Any

from core.consultation.differences import are_items
from core.question_types.base import Question
from core.questionnaire.given import is_given
from core.questionnaire.model import Questionnaire


def caught_up(answers: Mapping[str, Any], *, before: Questionnaire, now: Questionnaire) -> dict[str, Any]:
    """Without answers to what is no longer asked, and without the options that were taken away.

    What the question of today refuses otherwise stays, right or wrong, and is said beside it.
    """
    found = {
        question.id: _still_offered(answers[question.id], before.question(question.id), question)
        for question in now.asked()
        if question.id in answers
    }
    return {question_id: answer for question_id, answer in found.items() if is_given(answer)}


def page_now(place: int, *, before: Questionnaire, now: Questionnaire) -> int:
    """Where the page at this place stands now; at its old place, or the last one, where it is gone."""
    gone_from = before.pages[min(place, len(before.pages) - 1)].id
    places = (number for number, page in enumerate(now.pages) if page.id == gone_from)
    return next(places, min(place, len(now.pages) - 1))


def _still_offered(answer: Any, before: Question | None, now: Question) -> Any:
    if before is None:
        return answer
    if type(before) is not type(now):
        return None
    gone = _item_ids(before) - _item_ids(now)
    return _without(answer, gone) if gone else answer


def _item_ids(question: Question) -> set[str]:
    return {item.id for _, value in question if are_items(value) for item in value}


def _without(answer: Any, gone: set[str]) -> Any:
    """An answer says an option by its id: alone, in a list, or as a key or a value of rows."""
    if isinstance(answer, str):
        return None if answer in gone else answer
    if isinstance(answer, list):
        return [kept for each in answer if is_given(kept := _without(each, gone))]
    if isinstance(answer, dict):
        kept = {key: _without(value, gone) for key, value in answer.items() if key not in gone}
        return {key: value for key, value in kept.items() if is_given(value)}
    return answer
