"""« Afficher si… »: the conditions of a question or of a page, made with menus and read back as a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.language.formats import bare
from core.problems import Refused, problem
from core.question_types.base import Question
from core.questionnaire import condition_editing as editing
from core.questionnaire.computed import Computed
from core.questionnaire.condition_editing import Part, Way
from core.questionnaire.condition_gaps import condition_gaps
from core.questionnaire.condition_sentences import quota_sentence, sentence, value_said
from core.questionnaire.conditions import Comparison, Condition, Group, Wants
from core.questionnaire.model import Questionnaire
from core.questionnaire.piping import told
from core.questionnaire.quotas import Quota
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.escape import plain
from pages.parts.visit import Visit
from pages.parts.widgets.number import read_number


@dataclass(frozen=True)
class _Panel:
    """`where` is the question, the page or the quota; `at` its place of the desk; `before` what may be compared."""

    desk: Desk
    visit: Visit
    where: str
    at: str
    questionnaire: Questionnaire
    before: tuple[Question | Computed, ...]

    def place(self, *parts: object) -> str:
        return f"{self.at}/shown-{'-'.join(map(str, parts))}"

    def edit(self, change_one: Callable[[Group, Any], Group]) -> Edit:
        """An edit of the draft that changes the conditions by what was chosen."""
        return lambda draft, chosen: self.changed(draft, lambda group: change_one(group, chosen))

    def changed(self, draft: Draft, change_one: Callable[[Group], Group]) -> Draft:
        return draft.change_questions(lambda questions: editing.change_conditions(questions, self.where, change_one))


def draw_conditions(desk: Desk, visit: Visit, where: str) -> None:
    questionnaire = desk.draft.definition.questionnaire
    group = editing.conditions_of(questionnaire, where)
    panel = _panel(desk, visit, where, at=where)
    if group is None or not (group or panel.before):
        return
    texts = visit.texts
    with st.container(border=True, key="conditions", gap="small"):
        st.markdown(f"**{texts('condition-title')}**")
        said = sentence(questionnaire, group, texts) if group else texts("condition-explained")
        st.caption(plain(said))
        _draw_group(panel, group, ())
        fields.draw_problems(visit, (gap for gap in condition_gaps(questionnaire) if gap.where == where))


def draw_quota_conditions(desk: Desk, visit: Visit, quota: Quota, *, at: str) -> None:
    questionnaire = desk.draft.definition.questionnaire
    said = quota_sentence(questionnaire, quota.met_if, visit.texts) if quota.met_if else visit.texts("quota-unmet")
    st.caption(plain(said))
    _draw_group(_panel(desk, visit, quota.id, at=at), quota.met_if, ())


def _panel(desk: Desk, visit: Visit, where: str, *, at: str) -> _Panel:
    questionnaire = told(desk.draft.definition.questionnaire)
    return _Panel(desk, visit, where, at, questionnaire, tuple(editing.comparable_before(questionnaire, where)))


def _draw_group(panel: _Panel, group: Group, way: Way) -> None:
    if len(group.parts) > 1:
        _draw_join(panel, group, way)
    for number, part in enumerate(group.parts):
        with st.container(border=True, gap="xsmall"):
            if isinstance(part, Group):
                _draw_group(panel, part, (*way, number))
            else:
                _draw_condition(panel, part, (*way, number))
    if panel.before:
        _draw_adding(panel, group, way)


def _draw_join(panel: _Panel, group: Group, way: Way) -> None:
    fields.menu(
        panel.desk,
        panel.place("join", *way),
        panel.visit.texts("condition-join"),
        {join: panel.visit.texts(f"condition-join-{join}") for join in ("all", "any")},
        group.join,
        panel.edit(lambda whole, joined: editing.join(whole, way, joined)),
    )


def _draw_adding(panel: _Panel, group: Group, way: Way) -> None:
    new = editing.fresh(panel.before)
    parts: dict[str, Part] = {"add": new} | (
        {"add-group": Group(join="any", parts=(new,))} if group and not way else {}
    )
    with st.container(horizontal=True, gap="small"):
        for name, part in parts.items():
            st.button(
                panel.visit.texts(f"condition-{name}"),
                key=panel.desk.key(panel.place(name, *way)),
                icon=":material/add:",
                type="tertiary",
                on_click=change,
                args=(panel.desk, _adder(panel, part, way)),
            )


def _adder(panel: _Panel, part: Part, way: Way) -> Callable[[Draft], Draft]:
    return lambda draft: panel.changed(draft, lambda whole: editing.add(whole, part, within=way))


def _draw_condition(panel: _Panel, condition: Condition, way: Way) -> None:
    question = panel.questionnaire.compared(condition.question)
    _draw_question(panel, condition, way)
    if question and question.comparisons:
        test, value = st.columns(2, gap="small")
        with test:
            _draw_test(panel, condition, question, way)
        with value:
            _draw_value(panel, condition, question, way)
    st.button(
        panel.visit.texts("condition-remove"),
        key=panel.desk.key(panel.place("remove", *way)),
        icon=":material/close:",
        type="tertiary",
        on_click=change,
        args=(panel.desk, lambda draft: panel.changed(draft, lambda whole: editing.remove(whole, way))),
    )


def _draw_question(panel: _Panel, condition: Condition, way: Way) -> None:
    """What may be compared here; one that is gone, or that now comes later, still says its name."""
    texts = panel.visit.texts
    questions = {question.id: question for question in panel.before}
    named = {each.id: each.title.say(texts.language) or texts("condition-untitled") for each in questions.values()}
    if condition.question not in named:
        other = panel.questionnaire.compared(condition.question)
        title = other.title.say(texts.language) or texts("condition-untitled") if other else texts("condition-gone")
        named[condition.question] = title

    def about(part: Part, chosen: str) -> Part:
        question = questions.get(chosen)
        return editing.fitted(part, question) if question and isinstance(part, Condition) else part

    fields.menu(
        panel.desk,
        panel.place("question", *way),
        texts("condition-question"),
        named,
        condition.question,
        _editor(panel, way, about),
    )


def _draw_test(panel: _Panel, condition: Condition, question: Question | Computed, way: Way) -> None:
    tests = dict.fromkeys((*question.comparisons, condition.test))

    def compared(part: Part, chosen: str) -> Part:
        again = part.model_copy(update={"test": Comparison(chosen)})
        return editing.fitted(again, question) if isinstance(again, Condition) else part

    fields.menu(
        panel.desk,
        panel.place("test", *way, question.id),
        panel.visit.texts("condition-test"),
        {test.value: panel.visit.texts(f"condition-test-{test.value}".replace("_", "-")) for test in tests},
        condition.test.value,
        _editor(panel, way, compared),
    )


def _draw_value(panel: _Panel, condition: Condition, question: Question | Computed, way: Way) -> None:
    if condition.wants is Wants.NOTHING:
        return
    place = panel.place("value", *way, question.id, condition.test.value)
    if condition.wants is Wants.COUNT:
        _draw_count(panel, condition, question, way, place)
    elif question.choices():
        _draw_choices(panel, condition, question, way, place)
    else:
        _draw_number(panel, condition, way, place)


def _draw_count(panel: _Panel, condition: Condition, question: Question | Computed, way: Way, place: str) -> None:
    most = max(1, len(question.choices()))
    count = next((value for value in condition.values if isinstance(value, int)), 1)
    fields.whole(
        panel.desk,
        panel.visit,
        place,
        panel.visit.texts("condition-count"),
        max(1, min(most, count)),
        _editor(panel, way, lambda part, typed: _valued(part, (int(typed),))),
        lowest=1,
        highest=most,
    )


def _draw_choices(panel: _Panel, condition: Condition, question: Question | Computed, way: Way, place: str) -> None:
    """By number in the menu, for a value may be text or a number; one that is gone is still named."""
    texts = panel.visit.texts
    values = list(dict.fromkeys((*question.choices(), *condition.values)))
    choices = question.choices()
    named = {
        str(number): choices[value].say(texts.language) if value in choices else value_said(question, value, texts)
        for number, value in enumerate(values)
    }
    chosen = list(dict.fromkeys(str(values.index(value)) for value in condition.values))
    if condition.wants is Wants.VALUES:
        edit = _editor(panel, way, lambda part, picked: _valued(part, tuple(values[int(each)] for each in picked)))
        fields.menu_of_several(panel.desk, place, texts("condition-values"), named, chosen, edit)
        return
    edit = _editor(panel, way, lambda part, picked: _valued(part, (values[int(picked)],)))
    fields.menu(panel.desk, place, texts("condition-value"), named, next(iter(chosen), None), edit)


def _draw_number(panel: _Panel, condition: Condition, way: Way, place: str) -> None:
    value = next((value for value in condition.values if not isinstance(value, str | bool)), None)
    fields.line(
        panel.desk,
        panel.visit,
        place,
        panel.visit.texts("condition-number"),
        "" if value is None else bare(Decimal(str(value)), panel.visit.language),
        _editor(panel, way, lambda part, typed: _valued(part, _read(typed))),
    )


def _read(typed: str) -> tuple[int | float, ...]:
    found = read_number(typed)
    if isinstance(found, str):
        raise Refused(problem("number_unreadable"))
    return () if found is None else (found,)


def _valued(part: Part, values: tuple[Any, ...]) -> Part:
    return part.model_copy(update={"values": values}) if isinstance(part, Condition) else part


def _editor(panel: _Panel, way: Way, edit: Callable[[Part, Any], Part]) -> Edit:
    return panel.edit(lambda whole, chosen: editing.change(whole, way, lambda part: edit(part, chosen)))
