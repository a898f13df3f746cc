"""Computed values as results count them: worked out again from each ballot's answers, by its version's expressions."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal

from core.expressions.tree import names_price
from core.language import ANSWER_LANGUAGES
from core.language.everywhere import in_every_language
from core.language.formats import MILS_PER_EURO, euros
from core.language.wording import Wording
from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.question_types.number import LARGEST, number_parts
from core.question_types.personal import Personal
from core.questionnaire.carrying import carried_in
from core.questionnaire.computed import Computed
from core.questionnaire.computing import computed_values, expressions_of, needs, read
from core.questionnaire.model import Questionnaire
from core.questionnaire.put import carried_forward
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import UNWORDED, Summary

MOST_REMEMBERED = 20_000  # distinct answers


class WorkedOut(Question):
    """A value among the results, that nobody was asked: no list of kinds holds it, no definition either.

    `expressions` are its own and those of the values that it is worked out of; an amount in `euros` counts mils.
    """

    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "calculate"
    worked_out: ClassVar[bool] = True
    measured_by: ClassVar[tuple[str, ...]] = ("expressions", "euros")

    type: Literal["worked_out"] = "worked_out"
    expressions: tuple[str, ...] = ()
    euros: bool = False
    unit: Wording = UNWORDED

    def check_given(self, answer: object) -> list[Problem]:
        return [problem("nothing_asked")]

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER, amount=self.euros),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        if not self.euros:
            return self._summary(tally, **number_parts(self.id, tally, unit=self.unit))
        parts = number_parts(self.id, tally, unit=UNWORDED, say=_amount)
        if values := tally.in_order(self.id):
            parts["facts"] = {"median": _in_euros(values[(len(values) - 1) // 2]), "unit": UNWORDED}
        return self._summary(tally, **parts)


def worked_out(questionnaire: Questionnaire) -> Iterator[WorkedOut]:
    """Each value that results may count: none that is worked out of an answer saying who somebody is."""
    personal = {question.id for question in questionnaire.asked() if isinstance(question, Personal)}
    for each in questionnaire.computed:
        if not personal & needs(questionnaire, each.id):
            yield WorkedOut(
                id=each.id,
                title=in_every_language("results-worked-out", title=each.name),
                expressions=expressions_of(questionnaire, each.id),
                euros=each.euros,
                unit=each.unit,
            )


class WorkingOut:
    """Adds what one version's expressions make of a ballot's answers; like answers are worked out once."""

    def __init__(self, questionnaire: Questionnaire, *, base: int | None) -> None:
        self._questionnaire = questionnaire
        self._base = base
        counted = {each.id for each in worked_out(questionnaire)}
        self._counted = [each for each in questionnaire.computed if each.id in counted]
        self._needed = self._questions_needed()
        self._known: dict[tuple[str, ...], dict[str, float]] = {}

    def added_to(self, answers: dict[str, Any]) -> dict[str, Any]:
        if not self._counted or not answers:
            return answers
        key = tuple(repr(answers.get(name)) for name in self._needed)
        if key not in self._known:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = self._worked_out(answers)
        return {**answers, **self._known[key]}

    def _worked_out(self, answers: Mapping[str, Any]) -> dict[str, float]:
        found = computed_values(carried_forward(self._questionnaire, answers), answers, base=self._base)
        shown = {each.id: _kept(each, each.as_shown(found[each.id])) for each in self._counted if each.id in found}
        return {name: value for name, value in shown.items() if abs(value) <= LARGEST}

    def _questions_needed(self) -> tuple[str, ...]:
        """With every question that moves the price where it is counted with; all of them where choices are carried."""
        if carried_in(self._questionnaire.questions()):
            return tuple(question.id for question in self._questionnaire.asked())
        needed: set[str] = set().union(*(needs(self._questionnaire, each.id) for each in self._counted))
        if any(_counts_the_price(each) for each in self._questionnaire.computed):
            needed |= {question.id for question in self._questionnaire.asked() if question.priced}
        return tuple(sorted(needed))


def _kept(computed: Computed, shown: Decimal) -> float:
    return float(shown * MILS_PER_EURO) if computed.euros else float(shown)


def _counts_the_price(computed: Computed) -> bool:
    try:
        return names_price(read(computed.expression))
    except Refused:
        return False


def _in_euros(mils: float) -> Wording:
    return Wording({language: euros(int(mils), language) for language in ANSWER_LANGUAGES})


def _amount(mils: Decimal, language: str) -> str:
    return euros(int(mils), language)
