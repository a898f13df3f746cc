"""A questionnaire as results count it: the newest version, and everything that earlier ones asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.consultation.definition import Definition
from core.consultation.differences import are_items
from core.language.everywhere import in_every_language
from core.question_types.base import Question
from core.questionnaire.worked_out import worked_out
from core.results.columns import Tally

EARLIER = ".v"  # no id of a question holds it


@dataclass(frozen=True)
class Counted:
    """One question of the results. `asked` is the same question as each version put it, by the version's number.

    `asked_as` is its id in the ballots: where two versions cannot be counted together, each has results of its own.
    """

    question: Question
    asked_as: str
    asked: Mapping[int, Question]


def counted(versions: Sequence[Definition]) -> tuple[Counted, ...]:
    """Every question ever asked, from versions in their order, the first being number 1; those now asked come first.

    An option that was taken away keeps its place in the counts, and says so; so does a question.
    """
    newest = len(versions)
    groups: dict[str, list[Counted]] = {}
    for number in range(newest, 0, -1):
        for question in _in_results(versions[number - 1], versions[-1]):
            _place(groups.setdefault(question.id, []), question, number)
    return tuple(_named(each, newest, first=not place) for group in groups.values() for place, each in enumerate(group))


def asked_as(question_id: str) -> str:
    """The id in the ballots of a question of the results: « milk.v2 » was asked as « milk ».

    >>> asked_as("milk.v2"), asked_as("milk")
    ('milk', 'milk')
    """
    return question_id.partition(EARLIER)[0]


def counts_together(question: Question, earlier: Question) -> bool:
    """Whether answers to both can stand in the same columns."""
    return _covering(question, earlier) is not None


def _in_results(version: Definition, newest: Definition) -> Iterator[Question]:
    """What it asked, and the values worked out of it; one that is computed no more, nobody gave and nobody misses."""
    yield from version.questionnaire.asked()
    computed = {each.id for each in newest.questionnaire.computed}
    yield from (each for each in worked_out(version.questionnaire) if each.id in computed)


def _place(group: list[Counted], question: Question, number: int) -> None:
    for place, each in enumerate(group):
        covering = _covering(each.question, question)
        if covering is not None:
            group[place] = Counted(covering, question.id, {**each.asked, number: question})
            return
    group.append(Counted(question, question.id, {number: question}))


def _covering(question: Question, earlier: Question) -> Question | None:
    """The question with what the earlier one offered besides; None where they measure different things."""
    if type(question) is not type(earlier):
        return None
    if any(getattr(question, name) != getattr(earlier, name) for name in question.measured_by):
        return None
    retired = {
        name: (*now, *_retired(now, getattr(earlier, name)))
        for name in type(question).model_fields
        if (now := getattr(question, name)) and are_items(now)
    }
    offered = {name: True for name in type(question).model_fields if getattr(earlier, name) is True}
    for besides in (retired, retired | offered):
        whole = question.model_copy(update=besides)
        if _holds(whole, question) and _holds(whole, earlier):
            return whole
    return None


def _holds(whole: Question, question: Question) -> bool:
    """Whether every column and every line of results of `question` has its place in `whole`."""
    kinds = {column.name: column.kind for column in whole.columns()}
    return _codes(question) <= _codes(whole) and all(
        kinds.get(column.name) is column.kind for column in question.columns()
    )


def _retired(now: Sequence[Any], earlier: Sequence[Any]) -> list[Any]:
    present = {item.id for item in now}
    return [_marked(item) for item in earlier if item.id not in present]


def _marked(item: Any) -> Any:
    if not hasattr(item, "label"):
        return item
    return item.model_copy(update={"label": in_every_language("results-retired-option", label=item.label)})


def _codes(question: Question) -> set[str]:
    """What the results could show of it."""
    return {row.code for row in question.summarise(Tally()).rows}


def _named(each: Counted, newest: int, *, first: bool) -> Counted:
    """A question no longer asked says so, and so does one asked otherwise before; the latter has a name of its own."""
    number = max(each.asked)
    if number == newest:
        return each
    key = "results-retired-question" if first else "results-earlier-question"
    values = {} if first else {"next": str(number + 1)}
    title = in_every_language(key, title=each.question.title, **values)
    own = each.asked_as if first else f"{each.asked_as}{EARLIER}{number}"
    asked = {version: question.model_copy(update={"id": own}) for version, question in each.asked.items()}
    return Counted(each.question.model_copy(update={"id": own, "title": title}), each.asked_as, asked)
