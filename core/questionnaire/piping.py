"""Puts earlier answers, as words, wherever the texts of a questionnaire name them."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Literal, TypeVar, get_origin

from pydantic import BaseModel

from core.language.wording import Wording
from core.question_types.base import Question
from core.questionnaire.computing import computed_values
from core.questionnaire.conditions import Group
from core.questionnaire.given import is_given
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import visible
from core.questionnaire.tokens import Token, replaced, tokens_in

NOTHING_YET = "…"
LONGEST = 300  # of what is put into a text
WORDLESS = (str, bool, int, float | None, Group)  # what no text stands in
VERBATIM = "verbatim"  # marks a field whose words are kept in the ballot: nothing is put into them

Words = Callable[[str, Token], str]  # in a language, what stands in a token's place
Filled = TypeVar("Filled")


def filled(questionnaire: Questionnaire, answers: Mapping[str, Any], *, base: int | None = None) -> Questionnaire:
    """The questionnaire with every token replaced by the answer it names, in every language.

    What is unanswered, hidden or refused leaves the organizer's fallback, or « … ». `base` is the price in mils before
    any choice, where there is one. Without a token it is the very questionnaire given.
    """
    if not holds_token(questionnaire):
        return questionnaire
    words = _words(questionnaire, answers, base)

    def say(language: str, token: Token) -> str:
        said = words[token.name].say(language) if token.name in words else ""
        return _cut(said) or token.fallback or NOTHING_YET

    return with_words(questionnaire, say)


def told(questionnaire: Questionnaire) -> Questionnaire:
    """For those who design or read results, « Pourquoi [Votre fromage] ? »: titles where answers stand."""
    titles = {question.id: question.title for question in questionnaire.asked()}
    titles |= {computed.id: computed.name for computed in questionnaire.computed}

    def say(language: str, token: Token) -> str:
        title = titles[token.name].say(language) if token.name in titles else ""
        return f"[{replaced(title, lambda _: NOTHING_YET) or NOTHING_YET}]"

    return with_words(questionnaire, say) if holds_token(questionnaire) else questionnaire


def with_words(part: Filled, say: Words) -> Filled:
    """This part of a questionnaire, its tokens replaced; itself where it holds none."""
    if isinstance(part, Wording):
        return _reworded(part, say)  # type: ignore[return-value]
    if isinstance(part, tuple):
        each = tuple(with_words(one, say) for one in part)
        return part if all(new is old for new, old in zip(each, part, strict=True)) else each  # type: ignore[return-value]
    if isinstance(part, BaseModel):
        values = {name: (getattr(part, name), with_words(getattr(part, name), say)) for name in _piped(type(part))}
        changed = {name: new for name, (old, new) in values.items() if new is not old}
        return part.model_copy(update=changed) if changed else part
    return part


def tokens_of(part: Any) -> Iterator[Token]:
    """Every token in the texts of this part of a questionnaire, in every language."""
    if isinstance(part, Wording):
        for text in part.root.values():
            yield from tokens_in(text)
    elif isinstance(part, tuple):
        for one in part:
            yield from tokens_of(one)
    elif isinstance(part, BaseModel):
        for name in _piped(type(part)):
            yield from tokens_of(getattr(part, name))


def is_piped(part: type[BaseModel], name: str) -> bool:
    """Whether answers can be put into this field."""
    field = part.model_fields.get(name)
    extra = field.json_schema_extra if field else None
    return not (isinstance(extra, dict) and extra.get(VERBATIM))


def holds_token(part: Any) -> bool:
    """Asked of a whole questionnaire at each tick, so it makes nothing."""
    if isinstance(part, Wording):
        return any("{" in text for text in part.root.values())
    if isinstance(part, tuple):
        return any(map(holds_token, part))
    return isinstance(part, BaseModel) and any(holds_token(getattr(part, name)) for name in _piped(type(part)))


def verbatim_tokens(part: BaseModel) -> Iterator[Token]:
    """Those that stand where nothing can be put."""
    for name in set(type(part).model_fields) - set(_piped(type(part))):
        yield from tokens_of(getattr(part, name))


@lru_cache(maxsize=200)
def _piped(part: type[BaseModel]) -> tuple[str, ...]:
    """The fields of this kind of thing that can hold a text with an answer in it."""
    return tuple(
        name
        for name, field in part.model_fields.items()
        if is_piped(part, name) and field.annotation not in WORDLESS and get_origin(field.annotation) is not Literal
    )


def _reworded(wording: Wording, say: Words) -> Wording:
    if not any("{" in text for text in wording.root.values()):
        return wording

    def put(language: str, text: str) -> str:
        return replaced(text, lambda token: say(language, token))

    return Wording({language: put(language, text) for language, text in wording.root.items()})


def _words(questionnaire: Questionnaire, answers: Mapping[str, Any], base: int | None) -> dict[str, Wording]:
    shown = visible(questionnaire, answers)
    asked = [question for question in questionnaire.asked() if question.id in shown]
    given = {each.id: answers[each.id] for each in asked if _is_accepted(each, answers.get(each.id))}
    values = computed_values(questionnaire, given, base=base)
    said = {each.id: each.worded(given[each.id]) for each in asked if each.id in given}
    return said | {each.id: each.worded(values[each.id]) for each in questionnaire.computed if each.id in values}


def _is_accepted(question: Question, answer: Any) -> bool:
    return is_given(answer) and not question.check(answer)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + NOTHING_YET
