"""Changes to conditions while they are designed; a part is found by its way down the groups, `(2, 0)`."""

from collections.abc import Callable, Sequence

from core.question_types.base import Question
from core.questionnaire import editing
from core.questionnaire.computed import Computed
from core.questionnaire.computing import needs
from core.questionnaire.conditions import Compared, Condition, Group, Wants
from core.questionnaire.model import Page, Questionnaire

Part = Condition | Group
Way = tuple[int, ...]


def holder(questionnaire: Questionnaire, where: str) -> Question | Page | None:
    """The question or the page with this id: either can be shown on conditions."""
    page = next((page for page in questionnaire.pages if page.id == where), None)
    return page or questionnaire.question(where)


def conditions_of(questionnaire: Questionnaire, where: str) -> Group | None:
    """Those of the question, the page or the quota with this id."""
    quota = next((quota for quota in questionnaire.quotas if quota.id == where), None)
    if quota:
        return quota.met_if
    held = holder(questionnaire, where)
    return held.shown_if if held else None


def comparable_before(questionnaire: Questionnaire, where: str) -> list[Question | Computed]:
    """What the conditions of this question or page may compare, asked before it is met; every question for a quota.

    A computed value is known once all that it is worked out of was asked.
    """
    asked = _asked_before(questionnaire, where)
    names = {question.id for question in asked}
    values = (each for each in questionnaire.computed if each.comparisons)
    return [*(each for each in values if needs(questionnaire, each.id) <= names), *asked]


def _asked_before(questionnaire: Questionnaire, where: str) -> list[Question]:
    found: list[Question] = []
    for page in questionnaire.pages:
        if page.id == where:
            break
        for question in page.questions:
            if question.id == where:
                return found
            if question.comparisons:
                found.append(question)
    return found


def change_conditions(questionnaire: Questionnaire, where: str, edit: Callable[[Group], Group]) -> Questionnaire:
    held = holder(questionnaire, where)
    if held is None:
        return _change_quota(questionnaire, where, edit)
    changed = held.model_copy(update={"shown_if": edit(held.shown_if)})
    if isinstance(changed, Page):
        return editing.change_page(questionnaire, changed)
    return editing.change_question(questionnaire, changed)


def _change_quota(questionnaire: Questionnaire, where: str, edit: Callable[[Group], Group]) -> Questionnaire:
    quotas = tuple(
        quota.model_copy(update={"met_if": edit(quota.met_if)}) if quota.id == where else quota
        for quota in questionnaire.quotas
    )
    return questionnaire.model_copy(update={"quotas": quotas})


def add(group: Group, part: Part, *, within: Way = ()) -> Group:
    """At the end of the group found at `within`."""
    return _at(group, within, lambda inner: _with(inner, (*inner.parts, part)))


def change(group: Group, way: Way, edit: Callable[[Part], Part]) -> Group:
    *within, place = way

    def changed(inner: Group) -> Group:
        return _with(inner, tuple(edit(part) if number == place else part for number, part in enumerate(inner.parts)))

    return _at(group, tuple(within), changed)


def remove(group: Group, way: Way) -> Group:
    """Without that part; a group that is left empty goes with it."""
    *within, place = way

    def without(inner: Group) -> Group:
        return _with(inner, tuple(part for number, part in enumerate(inner.parts) if number != place))

    left = _at(group, tuple(within), without)
    emptied = within and not _group_at(left, tuple(within))
    return remove(left, tuple(within)) if emptied else left


def join(group: Group, way: Way, joined: str) -> Group:
    """All of the conditions found there, or any of them."""
    return _at(group, way, lambda inner: Group.model_validate({"join": joined, "parts": inner.parts}))


def fresh(questions: Sequence[Question | Computed]) -> Condition:
    """On the question that comes just before."""
    return fitted(Condition(question=questions[-1].id), questions[-1], first=True)


def fitted(condition: Condition, question: Question | Computed, *, first: bool = False) -> Condition:
    """About this question: the comparison and the values stay where it has them, else its first ones stand there."""
    test = condition.test if condition.test in question.comparisons and not first else question.comparisons[0]
    about = Condition(question=question.id, test=test)
    return about.model_copy(update={"values": _values(about.wants, condition.values, list(question.choices()))})


def _values(wants: Wants, before: Sequence[Compared], choices: Sequence[Compared]) -> tuple[Compared, ...]:
    if wants is Wants.NOTHING:
        return ()
    if wants is Wants.COUNT or not choices:
        numbers = tuple(v for v in before if isinstance(v, int | float) and not isinstance(v, bool))
        return numbers[:1] or ((1,) if wants is Wants.COUNT else ())
    kept = tuple(value for value in before if value in choices) or tuple(choices[:1])
    return kept if wants is Wants.VALUES else kept[:1]


def _at(group: Group, way: Way, edit: Callable[[Group], Group]) -> Group:
    """The group with the one found at `way` changed; as it was where there is none."""
    if not way:
        return edit(group)
    first, *rest = way
    parts = (
        _at(part, tuple(rest), edit) if number == first and isinstance(part, Group) else part
        for number, part in enumerate(group.parts)
    )
    return _with(group, tuple(parts))


def _group_at(group: Group, way: Way) -> Part:
    found: Part = group
    for place in way:
        found = found.parts[place] if isinstance(found, Group) and place < len(found.parts) else Condition()
    return found


def _with(group: Group, parts: tuple[Part, ...]) -> Group:
    return group.model_copy(update={"parts": parts})
