"""What changed between two definitions, piece by piece: wording apart from structure, and no kind of question named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.base import Question
from core.questionnaire.conditions import Group
from core.questionnaire.model import Page, Questionnaire

PLACES = {"rules": "rules", "price": "price", "questionnaire": "questions"}  # the promise holds everything else
WORDS_ALONE = ("sponsor", "sources", "languages", "answer_page")  # no answer depends on them, words or not
WHOLE = ("price", "rules_ratification", "rules_weighing")  # said as one thing: its parts only mean something together


class What(StrEnum):
    QUESTION_ADDED = "question_added"
    QUESTION_REMOVED = "question_removed"
    QUESTION_MOVED = "question_moved"
    PAGE_ADDED = "page_added"
    PAGE_REMOVED = "page_removed"
    PAGE_MOVED = "page_moved"
    ITEM_ADDED = "item_added"
    ITEM_REMOVED = "item_removed"
    ITEM_MOVED = "item_moved"
    WORDED = "worded"
    SET = "set"
    CONDITION = "condition"


class Nature(StrEnum):
    WORDING = "wording"
    STRUCTURE = "structure"


@dataclass(frozen=True)
class Change:
    """`where` is the id of a question or a page, or a part: "promise", "rules", "price" or "questions".

    `subject` is that question or page: as it is now, or as it was where it is gone; `number` is the page's. `field`
    names what changed in it, `item` the option or row it changed in, one of its `items`. Words change in one `language`
    at a time.
    """

    what: What
    where: str
    nature: Nature = Nature.STRUCTURE
    subject: Question | Page | None = None
    number: int = 0
    field: str = ""
    item: Any = None
    items: str = ""
    old: Any = None
    new: Any = None
    language: str = ""


def differences(before: Definition, after: Definition) -> tuple[Change, ...]:
    """In the order of the screen: the promise, the rules, the price, then pages and questions; what is gone last."""
    return tuple(_in_parts(before, after)) + tuple(_in_questions(before.questionnaire, after.questionnaire))


def only(changes: Sequence[Change], nature: Nature) -> tuple[Change, ...]:
    return tuple(change for change in changes if change.nature is nature)


def _in_parts(before: Definition, after: Definition) -> Iterator[Change]:
    for name in Definition.model_fields:
        if name == "questionnaire":
            continue
        at = Change(What.SET, PLACES.get(name, "promise"))
        for change in _in_field(getattr(before, name), getattr(after, name), replace(at, field=name)):
            yield replace(change, nature=Nature.WORDING) if name in WORDS_ALONE else change


def _in_questions(before: Questionnaire, after: Questionnaire) -> Iterator[Change]:
    yield from _in_model(before, after, Change(What.SET, "questions"), but=("pages",))
    old_pages = {page.id: (number, page) for number, page in enumerate(before.pages, 1)}
    new_pages = {page.id: (number, page) for number, page in enumerate(after.pages, 1)}
    old, new = _by_id(before), _by_id(after)
    moved_pages, moved_questions = moved(list(old_pages), list(new_pages)), _moved_questions(before, after)
    for number, page in new_pages.values():
        yield from _in_page(old_pages, page, number, is_moved=page.id in moved_pages)
        for question in page.questions:
            yield from _in_question(old.get(question.id), question, is_moved=question.id in moved_questions)
    for number, page in old_pages.values():
        if page.id not in new_pages:
            yield Change(What.PAGE_REMOVED, page.id, subject=page, number=number)
    for question in old.values():
        if question.id not in new or type(new[question.id]) is not type(question):
            yield Change(What.QUESTION_REMOVED, question.id, subject=question)


def _in_page(old: Mapping[str, tuple[int, Page]], page: Page, number: int, *, is_moved: bool) -> Iterator[Change]:
    at = Change(What.SET, page.id, subject=page, number=number)
    if page.id not in old:
        yield replace(at, what=What.PAGE_ADDED)
        return
    if is_moved:
        yield replace(at, what=What.PAGE_MOVED)
    yield from _in_model(old[page.id][1], page, at, but=("id", "questions"))


def _in_question(before: Question | None, after: Question, *, is_moved: bool) -> Iterator[Change]:
    at = Change(What.SET, after.id, subject=after)
    if before is None or type(before) is not type(after):
        yield replace(at, what=What.QUESTION_ADDED)
        return
    if is_moved:
        yield replace(at, what=What.QUESTION_MOVED)
    yield from _in_model(before, after, at, but=("id",))


def _in_model(before: BaseModel, after: BaseModel, at: Change, *, but: Sequence[str]) -> Iterator[Change]:
    for name in type(after).model_fields:
        if name not in but:
            field = f"{at.field}_{name}" if at.field and at.item is None else name
            yield from _in_field(getattr(before, name, None), getattr(after, name), replace(at, field=field))


def _in_field(old: Any, new: Any, at: Change) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, Wording) and isinstance(new, Wording):
        yield from _in_words(old, new, at)
    elif isinstance(new, Group):
        yield replace(at, what=What.CONDITION, old=old, new=new)
    elif are_items(old) and are_items(new):
        yield from _in_items(old, new, at)
    elif isinstance(old, BaseModel) and type(old) is type(new) and at.subject is None and at.field not in WHOLE:
        yield from _in_model(old, new, at, but=())
    else:
        yield replace(at, what=What.SET, old=old, new=new)


def _in_words(old: Wording, new: Wording, at: Change) -> Iterator[Change]:
    for language in dict.fromkeys((*old.root, *new.root)):
        was, is_now = old.root.get(language, ""), new.root.get(language, "")
        if was != is_now:
            yield replace(at, what=What.WORDED, nature=Nature.WORDING, old=was, new=is_now, language=language)


def _in_items(old: Sequence[Any], new: Sequence[Any], at: Change) -> Iterator[Change]:
    were, are = {item.id: item for item in old}, {item.id: item for item in new}
    out_of_place = moved(list(were), list(are))
    at = replace(at, items=at.field)
    for item in are.values():
        if item.id not in were:
            yield replace(at, what=What.ITEM_ADDED, item=item)
            continue
        if item.id in out_of_place:
            yield replace(at, what=What.ITEM_MOVED, item=item)
        yield from _in_model(were[item.id], item, replace(at, item=item), but=("id",))
    for item in were.values():
        if item.id not in are:
            yield replace(at, what=What.ITEM_REMOVED, item=item)


def moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The few of those in both that changed place, so that the others kept theirs."""
    first = [each for each in before if each in set(after)]
    second = [each for each in after if each in set(before)]
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    stayed = {each for block in blocks for each in first[block.a : block.a + block.size]}
    return set(second) - stayed


def are_items(value: Any) -> bool:
    """Things in a row that each have an id: options, rows."""
    return isinstance(value, tuple) and all(isinstance(each, BaseModel) and hasattr(each, "id") for each in value)


def _moved_questions(before: Questionnaire, after: Questionnaire) -> set[str]:
    """To another page, or to another place among the others of its page."""
    old = {question.id: page.id for page in before.pages for question in page.questions}
    new = {question.id: page.id for page in after.pages for question in page.questions}
    found = {question for question, page in new.items() if old.get(question, page) != page}
    for page in after.pages:
        stayed = [question.id for question in page.questions if question.id not in found]
        earlier = [question for question, old_page in old.items() if old_page == page.id]
        found |= moved(earlier, stayed)
    return found


def _by_id(questionnaire: Questionnaire) -> dict[str, Question]:
    return {question.id: question for question in questionnaire.questions()}
