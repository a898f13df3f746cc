"""Every text that an organizer writes in a consultation, with its place; what a language still misses of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from core.consultation.definition import Definition
from core.language import FRENCH
from core.language.limits import LINE, PARAGRAPH, kept
from core.language.wording import Wording

PROMISE, PRICE = "promise", "price"
_OF_PROMISE = ("title", "benefit", "sponsor")

Way = tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """`where` is what the designer selects; `way` leads from there: `("options", "a1b2", "label")`."""

    where: str
    way: Way
    wording: Wording
    long: bool = False

    def lacks(self, language: str) -> bool:
        """Said in French, and not in this language."""
        root = self.wording.root
        return bool(root.get(FRENCH, "").strip()) and not root.get(language, "").strip()


def wordings(definition: Definition) -> Iterator[Said]:
    """In the order in which they are met: the promise, the price, then each page and its questions."""
    yield from wordings_of(definition, PROMISE)
    yield from wordings_of(definition, PRICE)
    for page in definition.questionnaire.pages:
        yield Said(page.id, ("title",), page.title)
        for question in page.questions:
            yield from _within(question.id, (), question)


def wordings_of(definition: Definition, where: str) -> Iterator[Said]:
    """The texts of one place: the promise, the price, a page's title, a question."""
    if where == PROMISE:
        for name in _OF_PROMISE:
            yield from _within(PROMISE, (name,), getattr(definition, name), long=name == "benefit")
    elif where == PRICE:
        yield from _within(PRICE, (), definition.price)
    else:
        for page in definition.questionnaire.pages:
            if page.id == where:
                yield Said(page.id, ("title",), page.title)
            for question in page.questions:
                if question.id == where:
                    yield from _within(where, (), question)


def lacking(definition: Definition, language: str) -> list[Said]:
    return [said for said in wordings(definition) if said.lacks(language)]


def wording_at(definition: Definition, where: str, way: Way) -> Wording:
    """The text at this place; empty where it is gone."""
    found = _place(definition, where, way)
    return found.wording if found else Wording()


def say_at(definition: Definition, where: str, way: Way, *, language: str, typed: str) -> Definition:
    """With these words in this language at this place; unchanged where the place is gone.

    Raises Refused where the words cannot be kept. No words at all is what makes French be shown instead.
    """
    place = _place(definition, where, way)
    if place is None:
        return definition
    words = kept(typed, most=PARAGRAPH if place.long else LINE)
    if where == PROMISE:
        return _said_in(definition, way, language, words)
    if where == PRICE:
        return definition.model_copy(update={"price": _said_in(definition.price, way, language, words)})
    return definition.model_copy(
        update={"questionnaire": _in_questionnaire(definition, where, way, language=language, words=words)}
    )


def _place(definition: Definition, where: str, way: Way) -> Said | None:
    return next((said for said in wordings_of(definition, where) if said.way == way), None)


def _within(where: str, way: Way, held: Any, *, long: bool = False) -> Iterator[Said]:
    if isinstance(held, Wording):
        yield Said(where, way, held, long)
    elif isinstance(held, BaseModel):
        for name, field in type(held).model_fields.items():
            extra = field.json_schema_extra
            is_long = (isinstance(extra, dict) and bool(extra.get("long"))) or (*way, name) == ("sponsor", "word")
            yield from _within(where, (*way, name), getattr(held, name), long=is_long)
    elif isinstance(held, tuple):
        for each in held:
            if isinstance(each, BaseModel) and hasattr(each, "id"):
                yield from _within(where, (*way, each.id), each)


def _in_questionnaire(definition: Definition, where: str, way: Way, *, language: str, words: str) -> Any:
    def in_page(page: Any) -> Any:
        if page.id == where:
            return _said_in(page, way, language, words)
        questions = tuple(_said_in(each, way, language, words) if each.id == where else each for each in page.questions)
        return page.model_copy(update={"questions": questions})

    questionnaire = definition.questionnaire
    return questionnaire.model_copy(update={"pages": tuple(in_page(page) for page in questionnaire.pages)})


def _said_in(held: Any, way: Way, language: str, words: str) -> Any:
    """A copy of what is held, with these words at the end of the way."""
    if isinstance(held, Wording):
        return _worded(held, language, words)
    name, *rest = way
    if isinstance(held, tuple):
        return tuple(_said_in(each, tuple(rest), language, words) if each.id == name else each for each in held)
    return held.model_copy(update={name: _said_in(getattr(held, name), tuple(rest), language, words)})


def _worded(wording: Wording, language: str, words: str) -> Wording:
    if words or language == FRENCH:
        return wording.saying(language, words)
    return Wording({tongue: said for tongue, said in wording.root.items() if tongue != language})
