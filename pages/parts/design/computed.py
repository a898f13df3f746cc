"""« Valeurs calculées »: their names, their expressions, how they are written, and a place to try each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.expressions.signs import LONGEST
from core.expressions.tree import Sort
from core.language import FRENCH
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.problems import Problem, problem
from core.questionnaire import computed_editing as editing
from core.questionnaire.answers import clean_answers
from core.questionnaire.computed import Computed
from core.questionnaire.computed_gaps import gaps_of
from core.questionnaire.computing import computed_values, needs
from core.questionnaire.naming import Names
from core.questionnaire.piping import told
from core.questionnaire.terms import terms_of
from core.questionnaire.tokens import Token
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.escape import plain
from pages.parts.visit import Visit
from pages.parts.widgets import draw_question

PLACE = "computed"
RECKONED = (Sort.NUMBER, Sort.YES_NO)
PLACES = (0, 4)
SEED = "try"


@dataclass(frozen=True)
class _Panel:
    desk: Desk
    visit: Visit
    computed: Computed

    def place(self, name: str) -> str:
        return f"{PLACE}/{self.computed.id}-{name}"

    def said(self, name: str) -> str:
        return self.visit.texts(f"computed-{name}")

    def edit(self, name: str, read: Callable[[Any, Any], Any]) -> Edit:
        """An edit of the draft that turns one field, and what was typed, into its next value."""

        def edited(each: Computed, typed: Any) -> Computed:
            return each.model_copy(update={name: read(getattr(each, name), typed)})

        return lambda draft, typed: self.changed(draft, lambda each: edited(each, typed))

    def changed(self, draft: Draft, edit: Callable[[Computed], Computed]) -> Draft:
        return draft.change_questions(lambda questions: editing.change_computed(questions, self.computed.id, edit))


def draw_computed(desk: Desk, visit: Visit) -> None:
    st.header(visit.texts("design-computed"), anchor=False)
    st.caption(visit.texts("computed-explained"))
    for computed in desk.draft.definition.questionnaire.computed:
        with st.container(border=True, gap="small"):
            _draw_one(_Panel(desk, visit, computed))
    st.button(
        visit.texts("computed-add"),
        key=desk.key(f"{PLACE}/add"),
        icon=":material/add:",
        on_click=change,
        args=(desk, lambda draft: draft.change_questions(lambda each: editing.add_computed(each, Computed()))),
    )


def _draw_one(panel: _Panel) -> None:
    desk, visit, computed = panel.desk, panel.visit, panel.computed
    fields.line(
        desk,
        visit,
        panel.place("name"),
        panel.said("name"),
        computed.name.say(FRENCH),
        panel.edit("name", _said),
        example=panel.said("name-example"),
    )
    fields.paragraph(
        desk,
        visit,
        panel.place("expression"),
        panel.said("expression"),
        computed.expression,
        panel.edit("expression", lambda _before, typed: kept(typed, most=LONGEST)),
        example=panel.said("expression-example"),
    )
    _draw_gaps(panel)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        _draw_inserting(panel)
        with st.popover(panel.said("format"), icon=":material/123:", type="tertiary"):
            _draw_format(panel)
        st.button(
            panel.said("remove"),
            key=desk.key(panel.place("remove")),
            icon=":material/delete:",
            type="tertiary",
            on_click=change,
            args=(desk, lambda draft: draft.change_questions(lambda q: editing.remove_computed(q, computed.id))),
        )
    _draw_trying(desk, visit, computed)


def _said(before: Wording, typed: str) -> Wording:
    return before.saying(FRENCH, kept(typed, most=LINE))


def _draw_gaps(panel: _Panel) -> None:
    """What keeps it from being worked out, once something is written."""
    if panel.computed.expression:
        fields.draw_problems(panel.visit, _gaps(panel.desk, panel.computed))


def _gaps(desk: Desk, computed: Computed) -> list[Problem]:
    definition = desk.draft.definition
    return gaps_of(definition.questionnaire, computed, priced=definition.price is not None)


def _draw_inserting(panel: _Panel) -> None:
    """The answers that can be reckoned with, and a few functions with a word on each."""
    names = Names(panel.desk.draft.definition.questionnaire)
    terms = list(_terms(panel))
    with st.popover(panel.said("insert"), icon=":material/reply:", type="tertiary"):
        st.caption(plain(panel.said("language")))
        if not terms:
            st.caption(panel.said("nothing-to-insert"))
            return
        st.selectbox(
            panel.said("term"),
            terms,
            format_func=names.shown,
            key=panel.desk.key(panel.place("term")),
        )
        st.button(
            panel.said("insert-do"),
            key=panel.desk.key(panel.place("insert")),
            type="primary",
            on_click=_insert,
            args=(panel,),
        )


def _insert(panel: _Panel) -> None:
    term = st.session_state[panel.desk.key(panel.place("term"))]
    if term:
        change(panel.desk, lambda draft: panel.changed(draft, lambda each: _with_term(each, term)))


def _terms(panel: _Panel) -> list[str]:
    """As they are written: the price and the values above, then numbers and yes or no, then what can be counted."""
    definition = panel.desk.draft.definition
    questionnaire = definition.questionnaire
    found = [term for question in questionnaire.asked() for term in terms_of(question).items()]
    reckoned = [str(Token(name)) for name, sort in found if sort in RECKONED]
    asked = {question.id for question in questionnaire.asked()}
    counted = [str(Token(name)) for name, sort in found if name in asked and sort not in RECKONED]
    above = questionnaire.computed[: questionnaire.computed.index(panel.computed)]
    return [
        *([panel.visit.texts("computed-price")] if definition.price else []),
        *(str(Token(each.id)) for each in above),
        *reckoned,
        *(panel.visit.texts("computed-count-of", name=name) for name in counted),
    ]


def _with_term(computed: Computed, term: str) -> Computed:
    """Added at the end: a sum, until somebody writes otherwise."""
    before = computed.expression.rstrip()
    glue = " " if not before or before[-1] in "+-*/(;<>=" else " + "
    expression = kept(f"{before}{glue}{term}", most=LONGEST)
    return computed.model_copy(update={"expression": expression})


def _draw_format(panel: _Panel) -> None:
    desk, visit, computed = panel.desk, panel.visit, panel.computed
    fields.tick(
        desk,
        panel.place("euros"),
        panel.said("euros"),
        value=computed.euros,
        edit=panel.edit("euros", lambda _before, ticked: bool(ticked)),
    )
    if computed.euros:
        return
    lowest, highest = PLACES
    fields.whole(
        desk,
        visit,
        panel.place("places"),
        panel.said("places"),
        computed.places,
        panel.edit("places", lambda _before, typed: max(lowest, min(highest, int(typed)))),
        lowest=lowest,
        highest=highest,
    )
    fields.line(
        desk,
        visit,
        panel.place("unit"),
        panel.said("unit"),
        computed.unit.say(FRENCH),
        panel.edit("unit", _said),
        example=panel.said("unit-example"),
    )


@st.fragment
def _draw_trying(desk: Desk, visit: Visit, computed: Computed) -> None:
    """The very questions it is made of, to answer and see: a fragment, so that trying draws nothing else again."""
    problems: list[Problem] = [gap for gap in _gaps(desk, computed) if gap != problem("computed_name_missing")]
    if problems or not st.toggle(visit.texts("computed-try"), key=desk.key(f"{PLACE}/{computed.id}-try")):
        return
    definition = desk.draft.definition
    questionnaire = definition.questionnaire
    needed = needs(questionnaire, computed.id)
    asked = [question for question in told(questionnaire).asked() if question.id in needed or question.priced]
    answers = {
        question.id: draw_question(
            question,
            None,
            visit=visit,
            seed=SEED,
            key=f"w_try_{computed.id}_{question.id}",
            price_model=definition.price,
        )
        for question in asked
    }
    base = definition.price.base if definition.price else None
    value = computed_values(questionnaire, clean_answers(questionnaire, answers), base=base).get(computed.id)
    said = visit.texts("computed-no-value") if value is None else computed.worded(value).say(visit.language)
    name = computed.name or Wording(visit.texts("computed-unnamed"))
    st.subheader(plain(visit.texts("computed-result", name=name.say(visit.language), value=said)), anchor=False)
