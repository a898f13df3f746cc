"""« Insérer une réponse »: puts an earlier answer, or a computed value, into a text of a question or a page."""

import streamlit as st

from core.consultation.draft import Draft
from core.consultation.wordings import Said, wordings_of
from core.language import FRENCH
from core.question_types.base import Question
from core.questionnaire.naming import Names
from core.questionnaire.piping import is_piped
from core.questionnaire.piping_gaps import insertable, piping_gaps
from core.questionnaire.tokens import Token
from pages.parts.design import fields
from pages.parts.design.desk import Desk
from pages.parts.design.menu import change
from pages.parts.visit import Visit

LONGEST = 40


def draw_inserting(desk: Desk, visit: Visit, where: str) -> None:
    """Nothing where nothing was asked before."""
    definition = desk.draft.definition
    answers = insertable(definition.questionnaire, where)
    question = definition.questionnaire.question(where)
    said = [
        each for each in wordings_of(definition, where) if question is None or is_piped(type(question), each.way[0])
    ]
    if not answers or not said:
        _draw_gaps(desk, visit, where)
        return
    names, texts = Names(definition.questionnaire), visit.texts
    with st.popover(texts("piping-insert"), icon=":material/reply:", type="tertiary", key=desk.key(f"{where}/pipe")):
        st.caption(texts("piping-explained"))
        st.selectbox(texts("piping-answer"), answers, format_func=names.of, key=desk.key(f"{where}/pipe-answer"))
        st.selectbox(
            texts("piping-place"),
            range(len(said)),
            format_func=lambda number: _called(visit, question, said[number], names),
            key=desk.key(f"{where}/pipe-place"),
        )
        st.button(
            texts("piping-insert-do"),
            key=desk.key(f"{where}/pipe-do"),
            type="primary",
            on_click=_insert,
            args=(desk, where, said),
        )
    _draw_gaps(desk, visit, where)


def _draw_gaps(desk: Desk, visit: Visit, where: str) -> None:
    gaps = piping_gaps(desk.draft.definition.questionnaire)
    fields.draw_problems(visit, (gap for gap in gaps if gap.where == where))


def _insert(desk: Desk, where: str, said: list[Said]) -> None:
    """What the menus say now: they may have changed since the button was drawn."""
    answer = st.session_state[desk.key(f"{where}/pipe-answer")]
    place = st.session_state[desk.key(f"{where}/pipe-place")]
    if answer is not None and place is not None:
        change(desk, lambda draft: _inserted(draft, said[place], Token(answer)))


def _inserted(draft: Draft, said: Said, token: Token) -> Draft:
    """At the end of the text, in French and in each language that it already speaks."""
    for language in {FRENCH, *said.wording.root}:
        words = said.wording.root.get(language, "")
        draft = draft.say(said.where, said.way, language=language, typed=f"{words} {token}")
    return draft


def _called(visit: Visit, question: Question | None, said: Said, names: Names) -> str:
    """« Question : Pourquoi ce fromage ? »"""
    words = names.shown(said.wording.say(FRENCH)) or visit.texts("piping-empty")
    short = words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"
    return visit.texts("piping-in", field=_field(visit, question, said.way[0]), words=short)


def _field(visit: Visit, question: Question | None, name: str) -> str:
    if question is None:
        return visit.texts("design-page-title")
    own, any_kind = f"setting-{question.type}-{name}".replace("_", "-"), f"setting-{name}".replace("_", "-")
    return visit.texts(own if visit.texts.has(own) else any_kind)
