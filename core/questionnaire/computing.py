"""Works out the computed values of a questionnaire, from the answers to the questions shown."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from core.expressions.grammar import parse
from core.expressions.reckoning import Facts, Value, reckon
from core.expressions.tree import references
from core.language.formats import MILS_PER_EURO
from core.problems import Refused
from core.question_types.base import Question
from core.questionnaire.computed import Computed
from core.questionnaire.model import Questionnaire
from core.questionnaire.rounds import standing
from core.questionnaire.terms import count_of, value_of

read = lru_cache(maxsize=1_000)(parse)


def needs(questionnaire: Questionnaire, computed_id: str) -> set[str]:
    """The questions that must be asked before this value can be known, itself worked out of other values or not."""
    return _used(questionnaire, computed_id) - {each.id for each in questionnaire.computed}


def expressions_of(questionnaire: Questionnaire, computed_id: str) -> tuple[str, ...]:
    """All that says how this value is worked out: its own expression, and those of the values it is worked out of."""
    used = _used(questionnaire, computed_id)
    return tuple(each.expression for each in questionnaire.computed if each.id in used)


def _used(questionnaire: Questionnaire, computed_id: str) -> set[str]:
    """The value itself, with everything that it is worked out of."""
    wanted, used = [computed_id], set()
    by_id = {each.id: each for each in questionnaire.computed}
    while wanted:
        name = wanted.pop()
        if name in used:
            continue
        used.add(name)
        wanted += _named(by_id[name]) if name in by_id else ()
    return used


def _named(computed: Computed) -> Iterable[str]:
    try:
        return [question_of(reference.name) for reference in references(read(computed.expression))]
    except Refused:
        return []


def question_of(reference: str) -> str:
    """`cheese.blue` is a part of the question `cheese`."""
    return reference.partition(".")[0]


def computed_values(
    questionnaire: Questionnaire, given: Mapping[str, Any], *, base: int | None = None
) -> dict[str, Fraction]:
    """Each value by its id; one that cannot be worked out is left out.

    `given` are accepted answers to questions shown; `base` is the price in mils before any choice, None where there is
    no price.
    """
    if not questionnaire.computed:
        return {}
    answers = _Answers({question.id: question for question in questionnaire.asked()}, given)
    facts = Facts(answers.value, answers.count, answers.price(base))
    for computed in questionnaire.computed:
        value = _worked_out(computed.expression, facts)
        if isinstance(value, Fraction):
            answers.found[computed.id] = value
    return answers.found


class _Answers:
    """What expressions ask for: of the answers given, and of the values found so far."""

    def __init__(self, questions: Mapping[str, Question], given: Mapping[str, Any]) -> None:
        self.questions = questions
        self.given = given
        self.found: dict[str, Fraction] = {}

    def value(self, name: str) -> Value:
        if name in self.found:
            return self.found[name]
        question = self.questions.get(question_of(name))
        return value_of(question, self.given.get(question.id), name) if question else None

    def count(self, name: str) -> int:
        if name in self.found:
            return 1
        question = self.questions.get(name)
        return count_of(question, self.given.get(question.id)) if question else 0

    def price(self, base: int | None) -> Fraction | None:
        """In euros."""
        if base is None:
            return None
        priced = standing((question for question in self.questions.values() if question.priced), self.given)
        chosen = (question.option(self.given.get(question.id, "")) for question in priced)  # type: ignore[attr-defined]
        return Fraction(base + sum(option.delta for option in chosen if option), MILS_PER_EURO)


def _worked_out(expression: str, facts: Facts) -> Value:
    try:
        node = read(expression)
    except Refused:
        return None
    return reckon(node, facts)
