"""Changes to a questionnaire while it is designed; each returns a new one, so that undo is keeping the old."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core.identity import new_short_id
from core.pricing.model import PriceOption
from core.question_types.base import Question
from core.question_types.listed import Listed
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.piping import with_words
from core.questionnaire.tokens import Token


def add_page(questionnaire: Questionnaire, page: Page) -> Questionnaire:
    return _with_pages(questionnaire, (*questionnaire.pages, page))


def remove_page(questionnaire: Questionnaire, page_id: str) -> Questionnaire:
    """Without that page and its questions; a questionnaire keeps at least one page."""
    kept = tuple(page for page in questionnaire.pages if page.id != page_id)
    return _with_pages(questionnaire, kept or (Page(),))


def change_page(questionnaire: Questionnaire, changed: Page) -> Questionnaire:
    return _with_pages(questionnaire, tuple(changed if p.id == changed.id else p for p in questionnaire.pages))


def move_page(questionnaire: Questionnaire, page_id: str, *, by: int) -> Questionnaire:
    """With its questions, one place up (`by=-1`) or down (`by=1`)."""
    pages = list(questionnaire.pages)
    place = next((place for place, page in enumerate(pages) if page.id == page_id), None)
    if place is None or not 0 <= place + by < len(pages):
        return questionnaire
    pages.insert(place + by, pages.pop(place))
    return _with_pages(questionnaire, tuple(pages))


def place_page(questionnaire: Questionnaire, page_id: str, *, at: int) -> Questionnaire:
    """With its questions, so that `at` pages stand before it."""
    page = next((page for page in questionnaire.pages if page.id == page_id), None)
    if page is None:
        return questionnaire
    pages = [each for each in questionnaire.pages if each is not page]
    pages.insert(max(0, at), page)
    return _with_pages(questionnaire, tuple(pages))


def duplicate_page(questionnaire: Questionnaire, page_id: str, *, new_id: str) -> Questionnaire:
    """The copy stands right after its model; what its questions ask of each other, they ask of the copies."""
    place = next((place for place, page in enumerate(questionnaire.pages, 1) if page.id == page_id), None)
    if place is None:
        return questionnaire
    model = questionnaire.pages[place - 1]
    renamed = {question.id: new_short_id() for question in model.questions}
    copies = tuple(_about(renamed, question) for question in model.questions)
    copy = model.model_copy(update={"id": new_id, "questions": copies})
    return _with_pages(questionnaire, (*questionnaire.pages[:place], copy, *questionnaire.pages[place:]))


def add_question(questionnaire: Questionnaire, page_id: str, question: Question, *, after: str = "") -> Questionnaire:
    """At the page's end, or right after the question named."""

    def added(questions: tuple[Question, ...]) -> tuple[Question, ...]:
        places = [place for place, each in enumerate(questions, start=1) if each.id == after]
        place = places[0] if places else len(questions)
        return (*questions[:place], question, *questions[place:])

    return _on_page(questionnaire, page_id, added)


def change_question(questionnaire: Questionnaire, changed: Question) -> Questionnaire:
    return _everywhere(questionnaire, lambda qs: tuple(changed if q.id == changed.id else q for q in qs))


def change_price_options(questionnaire: Questionnaire, edit: Callable[[PriceOption], PriceOption]) -> Questionnaire:
    """Every option that moves the price, wherever it is."""

    def changed(question: Question) -> Question:
        if not question.priced:
            return question
        options = tuple(edit(option) for option in getattr(question, "options", ()))
        return question.model_copy(update={"options": options})

    return _everywhere(questionnaire, lambda questions: tuple(changed(question) for question in questions))


def remove_question(questionnaire: Questionnaire, question_id: str) -> Questionnaire:
    return _everywhere(questionnaire, lambda questions: tuple(q for q in questions if q.id != question_id))


def without_rounds(questionnaire: Questionnaire) -> Questionnaire:
    """Each question asked once: what was put again was of one meeting."""
    for question in [each for each in questionnaire.questions() if each.round_of]:
        questionnaire = remove_question(questionnaire, question.id)
    return questionnaire


def duplicate_question(questionnaire: Questionnaire, question_id: str, *, new_id: str) -> Questionnaire:
    """The copy stands right after its model, under a new id."""
    return _everywhere(
        questionnaire,
        lambda questions: tuple(
            each
            for question in questions
            for each in ((question, _copy(question, new_id)) if question.id == question_id else (question,))
        ),
    )


def move_question(questionnaire: Questionnaire, question_id: str, *, by: int) -> Questionnaire:
    """One place up (`by=-1`) or down (`by=1`); past a page's end it goes to the neighbouring page."""
    page = questionnaire.page_of(question_id)
    question = questionnaire.question(question_id)
    if page is None or question is None:
        return questionnaire
    place = page.questions.index(question) + by
    if 0 <= place < len(page.questions):
        others = [q for q in page.questions if q.id != question_id]
        others.insert(place, question)
        return _on_page(questionnaire, page.id, lambda _: tuple(others))
    neighbour = questionnaire.pages.index(page) + by
    if not 0 <= neighbour < len(questionnaire.pages):
        return questionnaire
    target = questionnaire.pages[neighbour].id
    without = remove_question(questionnaire, question_id)
    return _on_page(without, target, lambda qs: (question, *qs) if by > 0 else (*qs, question))


def place_question(questionnaire: Questionnaire, question_id: str, page_id: str, *, at: int) -> Questionnaire:
    """On this page, so that `at` of its other questions stand before it."""
    question = questionnaire.question(question_id)
    if question is None or all(page.id != page_id for page in questionnaire.pages):
        return questionnaire
    without = remove_question(questionnaire, question_id)
    place = max(0, at)
    return _on_page(without, page_id, lambda others: (*others[:place], question, *others[place:]))


def _about(renamed: Mapping[str, str], question: Question) -> Question:
    """The question with its new id, asking, carrying and telling of those so renamed."""

    def say(_: str, token: Token) -> str:
        return str(replace(token, name=renamed.get(token.name, token.name)))

    first = renamed.get(question.round_of, "")
    changed: dict[str, Any] = {"id": renamed[question.id], "shown_if": question.shown_if.about(renamed)}
    changed |= {"round_of": first, "round": question.round if first else 1}
    if isinstance(question, Listed):
        carried = question.carried
        changed["carried"] = carried.model_copy(update={"question": renamed.get(carried.question, carried.question)})
    return with_words(question, say).model_copy(update=changed)


def _copy(question: Question, new_id: str) -> Question:
    """Options keep their ids, only unique within their question: but for a price's, which name one another."""
    changes: dict[str, Any] = {"id": new_id or new_short_id(), "round_of": "", "round": 1}
    if question.priced:
        options: tuple[PriceOption, ...] = getattr(question, "options", ())
        changes["options"] = tuple(option.model_copy(update={"id": new_short_id()}) for option in options)
    return question.model_copy(update=changes)


def _with_pages(questionnaire: Questionnaire, pages: tuple[Page, ...]) -> Questionnaire:
    return questionnaire.model_copy(update={"pages": pages})


def _everywhere(
    questionnaire: Questionnaire, change: Callable[[tuple[Question, ...]], tuple[Question, ...]]
) -> Questionnaire:
    pages = tuple(page.model_copy(update={"questions": change(page.questions)}) for page in questionnaire.pages)
    return _with_pages(questionnaire, pages)


def _on_page(
    questionnaire: Questionnaire, page_id: str, change: Callable[[tuple[Question, ...]], tuple[Question, ...]]
) -> Questionnaire:
    pages = tuple(
        page.model_copy(update={"questions": change(page.questions)}) if page.id == page_id else page
        for page in questionnaire.pages
    )
    return _with_pages(questionnaire, pages)
