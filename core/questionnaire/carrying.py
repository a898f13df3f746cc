"""Choices carried forward: a question that asks of what the person chose, or did not choose, in an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from core.question_types.base import Option, Question
from core.question_types.listed import Listed

if TYPE_CHECKING:
    from core.questionnaire.model import Page


def with_sources(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Each list that is carried forward holds all that its source offers; the same pages where none is."""
    offered: dict[str, tuple[Option, ...]] = {}
    changed: dict[str, Question] = {}
    for question in (question for page in pages for question in page.questions if isinstance(question, Listed)):
        source = offered.get(question.carried.question) if question.carried else None
        whole = question if source is None else question.with_things(source)
        if whole != question:
            changed[question.id] = whole
        if whole.can_be_carried:
            offered[question.id] = tuple(thing for thing in whole.things if not whole.stays(thing))
    return replaced(pages, changed)


def narrowed(question: Listed, source: Question | None, answer: Any) -> Listed:
    """With what is left to ask of, once its source has this accepted answer; None where it has none."""
    chosen = source.chosen(answer) if isinstance(source, Listed) and answer is not None else frozenset()
    wanted = question.carried.taken == "chosen"
    return question.left_with([thing for thing in question.things if (thing.id in chosen) is wanted])


def sources_before(pages: tuple[Page, ...], question_id: str) -> list[Listed]:
    """The questions asked before this one whose choices it may take up."""
    found: list[Listed] = []
    for question in (question for page in pages for question in page.questions):
        if question.id == question_id:
            break
        if isinstance(question, Listed) and question.can_be_carried:
            found.append(question)
    return found


def carried_in(questions: Iterable[Question]) -> list[Listed]:
    return [question for question in questions if isinstance(question, Listed) and question.carried]


def replaced(pages: tuple[Page, ...], changed: Mapping[str, Question]) -> tuple[Page, ...]:
    """With these questions in the place of those of the same id; the same pages where there are none."""
    if not changed:
        return pages
    return tuple(
        page.model_copy(update={"questions": tuple(changed.get(question.id, question) for question in page.questions)})
        for page in pages
    )
