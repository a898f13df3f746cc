"""What binds, fixed at the opening: the quorum and the majority of a ratification, and the weights of colleges."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from core.community.colleges import LEAST, MOST, College, Unheard, Weighing
from core.community.roll import colleges
from core.community.weighed_roll import roll_gaps, roll_warnings
from core.consultation.definition import Access, Visibility
from core.consultation.draft import Draft
from core.consultation.ratifying import Majority, Quorum, Ratification
from core.consultation.records import Member
from core.decision_rules.ratification import proposed_quorum
from core.language.limits import kept
from core.questionnaire.settings import bounds_of
from pages.parts.database import open_store_of_process
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.escape import plain
from pages.parts.visit import Visit

MOST_COLLEGES = 10
MOST_CHARACTERS_OF_A_NAME = 100


def draw_deciding(desk: Desk, visit: Visit) -> None:
    """The ratification where a question asks for one; colleges where there is a roll, or some are weighed already."""
    definition = desk.draft.definition
    rules = definition.rules
    people = _people(desk)
    if rules.ratification or any(question.ratifies for question in definition.questionnaire.questions()):
        _draw_ratification(desk, visit, rules.ratification, people)
    if rules.weighing.colleges or rules.access is Access.PERSONAL:
        _draw_weighing(desk, visit, rules.weighing, people)


def _draw_ratification(desk: Desk, visit: Visit, ratification: Ratification | None, people: Sequence[Member]) -> None:
    texts = visit.texts
    st.subheader(texts("design-ratification"), anchor=False)
    fields.tick(desk, "rules/ratify", texts("design-ratify"), value=ratification is not None, edit=_bind)
    st.caption(texts("design-ratify-explained"))
    if ratification is None:
        return
    fields.one_of(
        desk,
        "rules/quorum",
        texts("design-quorum"),
        {each.value: _explained(visit, "quorum", each.value) for each in Quorum},
        ratification.quorum.value,
        _ratify(lambda typed: {"quorum": Quorum(typed)}),
    )
    if ratification.quorum is Quorum.VOTES:
        _draw_number(desk, visit, "votes", ratification.votes)
    if ratification.quorum is Quorum.SHARE:
        _draw_number(desk, visit, "percent", ratification.percent)
    if people and ratification.quorum is not Quorum.NONE:
        _draw_proposal(desk, visit, ratification, len(people))
    fields.draw_problems(visit, ratification.gaps())
    fields.one_of(
        desk,
        "rules/majority",
        texts("design-majority"),
        {each.value: (texts(f"design-majority-{each.value.replace('_', '-')}"), "") for each in Majority},
        ratification.majority.value,
        _ratify(lambda typed: {"majority": Majority(typed)}),
    )


def _draw_number(desk: Desk, visit: Visit, name: str, value: int) -> None:
    lowest, highest = bounds_of(Ratification.model_fields[name])
    fields.whole(
        desk,
        visit,
        f"rules/quorum-{name}",
        visit.texts(f"design-quorum-{name}-how-many"),
        value,
        _ratify(lambda typed: {name: max(lowest, min(highest, int(typed)))}),
        lowest=lowest,
        highest=highest,
    )


def _draw_proposal(desk: Desk, visit: Visit, ratification: Ratification, members: int) -> None:
    """What is usual where the statutes say nothing; one button takes it."""
    proposed = proposed_quorum(members)
    st.caption(visit.texts("design-quorum-proposed", members=members, votes=proposed))
    if ratification.needed(members) < proposed:
        st.button(
            visit.texts("design-quorum-take", votes=proposed),
            key=desk.key("rules/quorum-take"),
            icon=":material/done:",
            on_click=change,
            args=(desk, lambda draft: _ratify(lambda votes: {"quorum": Quorum.VOTES, "votes": votes})(draft, proposed)),
        )


def _draw_weighing(desk: Desk, visit: Visit, weighing: Weighing, people: Sequence[Member]) -> None:
    texts = visit.texts
    st.subheader(texts("design-colleges"), anchor=False)
    st.caption(texts("design-colleges-explained", lowest=LEAST, highest=MOST))
    for number, college in enumerate(weighing.colleges, start=1):
        _draw_college(desk, visit, college, number)
    with st.container(horizontal=True):
        named = [name for name in colleges(people) if name]
        if not weighing.colleges and len(named) > 1:
            _button(desk, visit, "from-roll", ":material/groups:", _taken_from(named))
        if len(weighing.colleges) < MOST_COLLEGES:
            _button(desk, visit, "add", ":material/add:", _added)
    if not weighing.colleges:
        return
    fields.draw_problems(visit, [*weighing.gaps(), *roll_gaps(weighing, people)])
    for found in roll_warnings(weighing, people):
        st.warning(plain(texts.problem(found)))
    lowest, highest = bounds_of(Weighing.model_fields["fewest"])
    fields.whole(
        desk,
        visit,
        "rules/fewest",
        texts("design-colleges-fewest"),
        weighing.fewest,
        _weigh(lambda _, typed: {"fewest": max(lowest, min(highest, int(typed)))}),
        lowest=lowest,
        highest=highest,
    )
    fields.one_of(
        desk,
        "rules/unheard",
        texts("design-unheard"),
        {each.value: _explained(visit, "unheard", each.value) for each in Unheard},
        weighing.unheard.value,
        _weigh(lambda _, typed: {"unheard": Unheard(typed)}),
    )


def _draw_college(desk: Desk, visit: Visit, college: College, number: int) -> None:
    at = f"rules/{college.id}"
    with st.container(border=True, key=f"college_{college.id}", gap="small"):
        name, weight = st.columns([3, 2])
        with name:
            fields.line(
                desk,
                visit,
                f"{at}/name",
                visit.texts("design-college-name", number=number),
                college.name,
                _of(college.id, lambda typed: {"name": kept(typed, most=MOST_CHARACTERS_OF_A_NAME)}),
            )
        with weight:
            fields.whole(
                desk,
                visit,
                f"{at}/weight",
                visit.texts("design-college-weight"),
                college.weight,
                _of(college.id, lambda typed: {"weight": max(0, min(100, int(typed)))}),
                lowest=0,
                highest=100,
            )
        st.button(
            visit.texts("design-colleges-remove"),
            key=desk.key(f"{at}/remove"),
            icon=":material/delete:",
            type="tertiary",
            on_click=change,
            args=(desk, _without(college.id)),
        )


def _button(desk: Desk, visit: Visit, name: str, icon: str, edit: Callable[[Draft], Draft]) -> None:
    label = visit.texts(f"design-colleges-{name}")
    st.button(label, key=desk.key(f"rules/colleges-{name}"), icon=icon, on_click=change, args=(desk, edit))


def _people(desk: Desk) -> list[Member]:
    with open_store_of_process()(read_only=True) as store:
        return store.roll.members(desk.consultation_id)


def _bind(draft: Draft, ticked: Any) -> Draft:
    """Members only, and sealed until closing, unless the organizer then chooses otherwise."""
    if not ticked:
        return draft.change_rules(ratification=None)
    return draft.change_rules(ratification=Ratification(), access=Access.PERSONAL, visibility=Visibility.AT_CLOSING)


def _ratify(changes: Callable[[Any], dict[str, Any]]) -> Edit:
    def edited(draft: Draft, typed: Any) -> Draft:
        now = draft.definition.rules.ratification or Ratification()
        return draft.change_rules(ratification=now.model_copy(update=changes(typed)))

    return edited


def _weigh(changes: Callable[[Weighing, Any], dict[str, Any]]) -> Edit:
    def edited(draft: Draft, typed: Any) -> Draft:
        now = draft.definition.rules.weighing
        return draft.change_rules(weighing=now.model_copy(update=changes(now, typed)))

    return edited


def _of(college_id: str, changes: Callable[[Any], dict[str, Any]]) -> Edit:
    def edited(weighing: Weighing, typed: Any) -> dict[str, Any]:
        changed = (
            each.model_copy(update=changes(typed)) if each.id == college_id else each for each in weighing.colleges
        )
        return {"colleges": tuple(changed)}

    return _weigh(edited)


def _taken_from(names: Sequence[str]) -> Callable[[Draft], Draft]:
    """Those of the roll, of equal weights: what is left over goes to the first."""
    part = min(MOST, 100 // len(names))
    first = part + max(0, 100 - part * len(names))
    found = tuple(College(name=name, weight=part if place else first) for place, name in enumerate(names))
    return lambda draft: _weigh(lambda *_: {"colleges": found})(draft, None)


def _added(draft: Draft) -> Draft:
    return _weigh(lambda weighing, _: {"colleges": (*weighing.colleges, College())})(draft, None)


def _without(college_id: str) -> Callable[[Draft], Draft]:
    def left(weighing: Weighing, _: Any) -> dict[str, Any]:
        return {"colleges": tuple(each for each in weighing.colleges if each.id != college_id)}

    return lambda draft: _weigh(left)(draft, None)


def _explained(visit: Visit, name: str, code: str) -> tuple[str, str]:
    key = f"design-{name}-{code}".replace("_", "-")
    return visit.texts(key), visit.texts(f"{key}-explained")
