"""The order in which things are shown where it is drawn by lot: found again from the seed alone."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Protocol, TypeVar

from core.question_types.base import Question
from core.question_types.listed import Shuffled
from core.questionnaire.model import Page, Questionnaire


class Named(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=Named)
Kind = TypeVar("Kind", bound=Question)


def drawn(things: Iterable[Thing], *, seed: str, within: str, stays: Callable[[Thing], bool]) -> tuple[Thing, ...]:
    """In the order of the lots that this seed draws `within` what holds them; what stays keeps its place."""
    found = tuple(things)
    moved = iter(sorted((thing for thing in found if not stays(thing)), key=lambda thing: _lot(seed, within, thing.id)))
    return tuple(thing if stays(thing) else next(moved) for thing in found)


def in_order(questionnaire: Questionnaire, seed: str) -> Questionnaire:
    """Pages, questions and options as this paper shows them; itself where nothing is drawn or there is no seed.

    The first page and the last stay where they are, and so does what only shows something.
    """
    if not seed or not _draws(questionnaire):
        return questionnaire
    pages = tuple(_page(page, seed) for page in questionnaire.pages)
    if questionnaire.shuffled:
        ends = {pages[0].id, pages[-1].id}
        pages = drawn(pages, seed=seed, within="pages", stays=lambda page: page.id in ends)
    return questionnaire.model_copy(update={"pages": pages})


def question_in_order(question: Kind, seed: str) -> Kind:
    if not isinstance(question, Shuffled) or not question.shuffled:
        return question
    return question.with_things(drawn(question.things, seed=seed, within=question.id, stays=question.stays))


def _draws(questionnaire: Questionnaire) -> bool:
    return (
        questionnaire.shuffled
        or any(page.shuffled for page in questionnaire.pages)
        or any(isinstance(question, Shuffled) and question.shuffled for question in questionnaire.questions())
    )


def _page(page: Page, seed: str) -> Page:
    questions = tuple(question_in_order(question, seed) for question in page.questions)
    if page.shuffled:
        questions = drawn(questions, seed=seed, within=page.id, stays=lambda question: not question.asks)
    return page.model_copy(update={"questions": questions})


def _lot(seed: str, within: str, name: str) -> bytes:
    return sha256(f"{seed}|{within}|{name}".encode()).digest()
