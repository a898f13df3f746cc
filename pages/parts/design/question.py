"""The editor of one question: where it stands, its settings, and what it still lacks."""

from functools import partial

import streamlit as st

from core.actions import consultations, library
from core.identity import new_short_id
from core.problems import Refused
from core.question_types.base import Question
from core.questionnaire import editing
from core.questionnaire.options import wrong_in
from core.questionnaire.put_gaps import put_gaps
from pages.parts.database import open_store_of_process
from pages.parts.design.adding import go_to_gallery
from pages.parts.design.conditions import draw_conditions
from pages.parts.design.deeds import Deed, draw_deeds
from pages.parts.design.desk import Desk
from pages.parts.design.menu import change
from pages.parts.design.outline import select
from pages.parts.design.piping import draw_inserting
from pages.parts.escape import plain
from pages.parts.settings_form import draw_settings
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def draw_question_panel(desk: Desk, visit: Visit, question: Question) -> None:
    texts = visit.texts
    name = texts(f"question-{question.type}".replace("_", "-"))
    st.header(f":material/{question.icon}: {name}", anchor=False)
    draw_deeds(desk, visit, question.id, _deeds(desk, visit, question.id), key="question_deeds")
    draw_settings(desk, visit, question)
    draw_inserting(desk, visit, question.id)
    draw_conditions(desk, visit, question.id)
    _draw_gaps(desk, visit, question)
    st.button(
        texts("design-add-after"),
        key=desk.key(f"{question.id}/add-after"),
        icon=":material/add:",
        type="tertiary",
        on_click=go_to_gallery,
        args=(question.id,),
    )


def _deeds(desk: Desk, visit: Visit, question_id: str) -> list[Deed]:
    return [
        ("up", "arrow_upward", partial(_move, desk, question_id, -1)),
        ("down", "arrow_downward", partial(_move, desk, question_id, 1)),
        ("duplicate", "content_copy", partial(_duplicate, desk, question_id)),
        ("keep", "bookmark_add", partial(_keep, desk, visit, question_id)),
        ("remove", "delete", partial(_remove, desk, visit, question_id)),
    ]


def _draw_gaps(desk: Desk, visit: Visit, question: Question) -> None:
    """What is not already said beside a row."""
    beside = {gap.code for gaps in wrong_in(getattr(question, "options", ())).values() for gap in gaps}
    gaps = [gap for gap in question.gaps() if gap.code not in beside]
    gaps += [gap for gap in put_gaps(desk.draft.definition.questionnaire) if gap.where == question.id]
    if gaps:
        said = " ".join(plain(visit.texts.problem(gap)) for gap in gaps)
        st.caption(f":orange[:material/pending:] {plain(visit.texts('design-before-opening'))} : {said}")


def _move(desk: Desk, question_id: str, by: int) -> None:
    change(desk, lambda draft: draft.change_questions(lambda qs: editing.move_question(qs, question_id, by=by)))


def _duplicate(desk: Desk, question_id: str) -> None:
    copy = new_short_id()
    change(
        desk,
        lambda draft: draft.change_questions(
            lambda questions: editing.duplicate_question(questions, question_id, new_id=copy)
        ),
    )
    select(copy)


def _keep(desk: Desk, visit: Visit, question_id: str) -> None:
    """As it stands on the desk now, to be asked again elsewhere."""
    question = desk.draft.definition.questionnaire.question(question_id)
    if question is None or visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            team_id = consultations.organized(store, visit.person, desk.consultation_id).team_id
            library.keep_question(store, visit.person, team_id, question)
    except Refused as refused:
        say_next(" ".join(visit.texts.problem(problem) for problem in refused.problems))
        return
    say_next(visit.texts("library-kept"))


def _remove(desk: Desk, visit: Visit, question_id: str) -> None:
    """The one after it is selected, so that several can be taken away in a row."""
    questions = [question.id for question in desk.draft.definition.questionnaire.questions()]
    place = questions.index(question_id) if question_id in questions else 0
    others = [each for each in questions if each != question_id]
    change(desk, lambda draft: draft.change_questions(lambda qs: editing.remove_question(qs, question_id)))
    select(others[min(place, len(others) - 1)] if others else "add")
    say_next(visit.texts("design-removed"))
