"""Choices carried forward: a question that asks of what the person chose, or did not choose, in an earlier one."""

from collections.abc import Iterable
from itertools import takewhile
from typing import Any

from core.question_types.base import Option, Question
from core.question_types.listed import Listed


def following_their_source(questions: Iterable[Question]) -> dict[str, Question]:
    """Those that change, by id: each list that is carried forward comes to hold all that its source offers."""
    offered: dict[str, tuple[Option, ...]] = {}
    changed: dict[str, Question] = {}
    for question in (each for each in questions if isinstance(each, Listed)):
        source = offered.get(question.carried.question) if question.carried else None
        whole = question if source is None else question.with_things(source)
        if whole != question:
            changed[question.id] = whole
        if whole.can_be_carried:
            offered[question.id] = tuple(thing for thing in whole.things if not whole.stays(thing))
    return changed


def narrowed(question: Listed, source: Question | None, answer: Any) -> Listed:
    """With what is left to ask of, once its source has this accepted answer; None where it has none."""
    chosen = source.chosen(answer) if isinstance(source, Listed) and answer is not None else frozenset()
    wanted = question.carried.taken == "chosen"
    return question.left_with([thing for thing in question.things if (thing.id in chosen) is wanted])


def sources_before(questions: Iterable[Question], question_id: str) -> list[Listed]:
    """The questions asked before this one whose choices it may take up."""
    before = takewhile(lambda each: each.id != question_id, questions)
    return [each for each in before if isinstance(each, Listed) and each.can_be_carried]


def carried_in(questions: Iterable[Question]) -> list[Listed]:
    return [question for question in questions if isinstance(question, Listed) and question.carried]
