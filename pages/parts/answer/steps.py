"""The pages of the questionnaire, one at a time, with the price at hand and every tick kept."""

from collections.abc import Callable, Mapping
from functools import partial
from time import monotonic
from typing import Any

import streamlit as st

from core.actions import answering, trying
from core.actions.giving_files import give, try_file
from core.actions.leaving import check_page
from core.consultation.basket import price_now
from core.consultation.going_together import said_beside
from core.consultation.passages import Left
from core.consultation.records import Consultation
from core.problems import Refused
from core.question_types.base import Question
from core.questionnaire.answers import clean
from core.questionnaire.baskets import CLASHES, clash_problems
from core.questionnaire.leaving import first_page_with
from core.questionnaire.model import Page
from core.questionnaire.path import Path, path_of, visible
from core.questionnaire.timing import Phase
from pages.parts.answer.household import draw_household
from pages.parts.answer.limit import close_if_over, draw_limit, is_open, phase_now
from pages.parts.answer.paper import Paper
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.price_card import draw_evidence, draw_price, draw_price_line
from pages.parts.visit import Visit
from pages.parts.widgets import draw_question


def draw_step(visit: Visit, consultation: Consultation, paper: Paper) -> None:
    model = consultation.definition.price
    _forget_mended(consultation, paper)
    questionnaire = paper.put(consultation)
    paper.step = path_of(questionnaire, paper.answers).nearest(paper.step)
    page = questionnaire.pages[paper.step]
    paper.drawn.setdefault(page.id, monotonic())
    questions, beside = st.columns([3, 2], gap="large") if model else (st.container(), None)
    with questions:
        progress = st.container()
        if paper.changed:
            st.info(visit.texts("versions-answers-kept"), icon=":material/edit_note:")
        if page.title:
            st.header(plain(page.title.say(visit.language)), anchor=False)
        draw_limit(visit, page, paper)
        given = _draw_questions(visit, consultation, paper, page) if is_open(page, paper) else {}
    _keep_if_changed(page, paper, given)
    close_if_over(page, paper)
    path = path_of(paper.put(consultation), paper.answers)
    with progress:
        _draw_progress(visit, consultation, path.progress(paper.step))
    price = price_now(consultation.definition, paper.answers)
    if price and model and beside:
        with beside, st.container(border=True, key="price_beside"):
            draw_price(price, model, visit, units=paper.household)
            draw_household(visit, model, paper)
            draw_evidence(consultation.definition, visit, code=consultation.code)
    with st.bottom:
        if price and model:
            draw_price_line(price, model, visit, units=paper.household)
        _draw_bar(visit, consultation, paper, path)


def _draw_questions(visit: Visit, consultation: Consultation, paper: Paper, page: Page) -> dict[str, Any]:
    """Those shown, by what was answered above them just now: one appears or leaves at the tick."""
    given: dict[str, Any] = {}
    for number in range(len(page.questions)):
        answers = {**paper.answers, **given}
        as_put = paper.put(consultation, answers)
        question = as_put.pages[paper.step].questions[number]
        if question.id in visible(as_put, answers):
            beside = said_beside(as_put, _answered(consultation, answers), visit.texts)
            given[question.id] = _draw(question, visit, consultation, paper, beside=beside)
    return given


def _forget_mended(consultation: Consultation, paper: Paper) -> None:
    """What was said of two choices is over once either has changed, wherever it was said."""
    if not any(problem.code in CLASHES for problem in paper.problems):
        return
    answers = clean(_answered(consultation, paper.answers))
    as_put = paper.put(consultation, answers)
    left = clash_problems(as_put, answers, visible(as_put, answers))
    paper.problems = [problem for problem in paper.problems if problem.code not in CLASHES or problem in left]


def _answered(consultation: Consultation, answers: dict[str, Any]) -> dict[str, Any]:
    """With what was chosen below in this very run, which is drawn after what stands above it."""
    priced = (question for question in consultation.definition.questionnaire.asked() if question.priced)
    now = {each.id: st.session_state.get(key_of(consultation, each)) for each in priced}
    return answers | {question_id: chosen for question_id, chosen in now.items() if chosen is not None}


def key_of(consultation: Consultation, question: Question) -> str:
    return f"w_answer_{consultation.code}_{question.id}"


def _draw(
    question: Question, visit: Visit, consultation: Consultation, paper: Paper, *, beside: Mapping[str, str]
) -> Any:
    return draw_question(
        question,
        paper.answers.get(question.id),
        visit=visit,
        key=key_of(consultation, question),
        seed=paper.seed,
        problems=paper.problems_of(question.id),
        price_model=consultation.definition.price,
        beside=beside,
        keep_file=_file_keeper(consultation, paper),
    )


def _file_keeper(consultation: Consultation, paper: Paper) -> Callable[[str, bytes], dict[str, Any]]:
    if paper.trial:
        return partial(try_file, paper.trial)
    return partial(give, open_store_of_process(), consultation.code, paper.voter)


def _draw_progress(visit: Visit, consultation: Consultation, progress: tuple[int, int]) -> None:
    step, steps = progress
    st.caption(plain(consultation.definition.title.say(visit.language)))
    if steps > 1:
        said = visit.texts("answer-progress", step=step, steps=steps)
        st.progress(step / steps, text=said)


def _keep_if_changed(page: Page, paper: Paper, given: dict[str, Any]) -> None:
    asked = {question.id for question in page.questions if question.asks and question.id in given}
    answers = {**paper.answers, **{key: value for key, value in given.items() if key in asked}}
    if clean(answers) == clean(paper.answers):
        return
    changed = {key for key in asked if answers.get(key) != paper.answers.get(key)}
    paper.answers = answers
    paper.problems = [problem for problem in paper.problems if problem.where not in changed]
    _keep(paper)


def _keep(paper: Paper, left: Left | None = None) -> None:
    try:
        paper.keep(left)
    except Refused:
        st.rerun()  # the deadline has passed meanwhile: the page says so


def _draw_bar(visit: Visit, consultation: Consultation, paper: Paper, path: Path) -> None:
    """Always under the thumb: back, and on."""
    page = paper.put(consultation).pages[paper.step]
    following = path.next_page(paper.step)
    if paper.problems:
        st.markdown(f":red[{visit.texts('answer-to-review', count=len(paper.problems))}]")
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="answer_bar"
    ):
        if st.button(visit.texts("action-back"), key="w_back", type="tertiary", icon=":material/arrow_back:"):
            _go(paper, path.previous_page(paper.step))
        if phase_now(page, paper) is Phase.WAITING:
            return
        label = visit.texts("answer-send" if following is None else "action-next")
        if st.button(label, key="w_on", type="primary"):
            wrong = check_page(
                open_store_of_process(),
                consultation,
                paper.voter,
                answers=paper.answers,
                seed=paper.seed,
                step=paper.step,
            )
            paper.refuse(wrong)
            if not paper.problems:
                left = paper.left(page.id)
                _send(visit, consultation, paper, left) if following is None else _go(paper, following, left)
            st.rerun()


def _go(paper: Paper, step: int | None, left: Left | None = None) -> None:
    """To that page; to the first screen where there is none."""
    paper.problems, paper.changed = [], False
    if step is None:
        paper.started = False
    else:
        paper.step = step
        _keep(paper, left)
    st.rerun()


def _send(visit: Visit, consultation: Consultation, paper: Paper, left: Left) -> None:
    open_store = open_store_of_process()
    handed_in: dict[str, Any] = {"answers": paper.answers, "seed": paper.seed}
    beside: dict[str, Any] = {"submit_key": paper.submit_key, "language": visit.language, "left": left}
    try:
        if paper.trial:
            paper.tried = trying.hand_in_trial(open_store, paper.trial, paper.voter, **handed_in)
        else:
            paper.receipt = answering.submit(open_store, consultation.code, paper.voter, **beside, **handed_in)
    except Refused as refused:
        paper.refuse(refused.problems)
        wrong = first_page_with(paper.put(consultation), paper.problems)
        paper.step = paper.step if wrong is None else wrong
