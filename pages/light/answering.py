"""What a light page's forms do, and where they lead: begin, fill in a page, hand in, withdraw.

Nothing is kept between two requests but the draft. A form carries its draft's key: one that was left open while the
answer was sent elsewhere has another, and hands nothing in by itself.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from time import time
from typing import Any

from core.actions import answering, trying
from core.actions.answering import Paper
from core.actions.leaving import check_page
from core.actions.trying import Tried
from core.consultation.passages import Left
from core.pricing.household import units_typed
from core.problems import Problem, Refused
from core.questionnaire.answers import clean
from core.questionnaire.leaving import first_page_with
from core.questionnaire.model import Page
from core.questionnaire.path import Path, path_of, shown_on
from core.questionnaire.timing import Phase, as_it_stands, begun, over, phase_of, takes_no_more
from pages.light.form import Form
from pages.light.readers import READERS
from pages.light.visitor import Visitor
from pages.parts.addresses import trial_address
from pages.parts.database import open_store_of_process

KEY, GO, SHOWN, REVIEW = "_key", "_go", "_shown", "_review"
HOUSEHOLD, DRAWN = "_household", "_drawn"
START, START_LONGER = "start", "start-longer"
BACK, STAY, ERASE = "back", "stay", "erase "  # the last with the question whose answer is taken back
COMMENT = "comment "  # with the question commented on, while trying

Led = str | Tried  # an address; in a trial handed in, what would have been recorded


def paper_of(visitor: Visitor) -> Paper:
    """Raises Refused for a link that is nobody's."""
    with open_store_of_process()(read_only=True) as store:
        if visitor.is_trial:
            return trying.take_trial(store, visitor.consultation, visitor.voter)
        return answering.take_paper(store, visitor.code, visitor.voter)


def begin(visitor: Visitor, *, at: int | None = None) -> str:
    """Starts, resumes or changes: the draft is there from now on. Returns where to go on, or to the page numbered."""
    paper = paper_of(visitor)
    path = path_of(paper.questionnaire, paper.answers)
    step = path.nearest(paper.step if at is None else at)
    _keep(visitor, paper, step)
    return step_address(visitor, step)


def receive(visitor: Visitor, paper: Paper, index: int, form: Form) -> Led:
    """Keeps a page as it was sent. Returns where to go: on, back, to the same page, or to the receipt."""
    page = paper.questionnaire.pages[index]
    filled = with_form(page, paper, form)
    if not is_fresh(paper, form):
        return _receive_stale(visitor, paper, filled, index)
    go = (form.get(GO) or [""])[-1]
    phase = phase_now(page, paper)
    if phase is Phase.WAITING and go != BACK:
        return _receive_waiting(visitor, paper, index, page, go)
    if phase is Phase.OVER:
        filled = _once_more(page, paper, filled)
    if go.startswith(ERASE):
        return _erase(visitor, filled, index, go.removeprefix(ERASE))
    path = path_of(filled.questionnaire, filled.answers)
    if go == BACK:
        return _go_back(visitor, filled, path, index)
    if go == STAY or go.startswith(COMMENT) or index not in path.pages:
        _keep(visitor, filled, path.nearest(index))
        return step_address(visitor, path.nearest(index))
    if phase is Phase.OVER:
        return _go_on(visitor, filled, path, index, form)
    return _leave(visitor, filled, path, index, form)


def keep_part(visitor: Visitor, paper: Paper, index: int, form: Form) -> Paper | None:
    """Keeps a page while it is being filled in; None where the form is no longer its draft's."""
    page = paper.questionnaire.pages[index]
    filled = _settled(page, paper, with_form(page, paper, form))
    if not is_fresh(paper, form):
        return None
    if phase_now(page, paper) is Phase.OVER:
        filled = _once_more(page, paper, filled)
    _keep(visitor, filled, index)
    return filled


def _leave(visitor: Visitor, filled: Paper, path: Path, index: int, form: Form) -> Led:
    if opened := _opened(filled.questionnaire.pages[index], path, form):
        _keep(visitor, filled, index)
        return f"{step_address(visitor, index)}#question_{opened}"
    if check_step(visitor, filled, index):
        _keep(visitor, filled, index)
        return _review_address(visitor, index)
    return _go_on(visitor, filled, path, index, form)


def _go_back(visitor: Visitor, filled: Paper, path: Path, index: int) -> str:
    before = path.previous_page(index)
    _keep(visitor, filled, index if before is None else before)
    return home_address(visitor) if before is None else step_address(visitor, before)


def _go_on(visitor: Visitor, filled: Paper, path: Path, index: int, form: Form) -> Led:
    after, left = path.next_page(index), _left(filled.questionnaire.pages[index], form)
    if after is None:
        return _hand_in(visitor, filled, left)
    _keep(visitor, filled, after, left)
    return step_address(visitor, after)


def _receive_waiting(visitor: Visitor, paper: Paper, index: int, page: Page, go: str) -> str:
    """The person starts the clock; nothing else leads past a page that was not begun."""
    if go in (START, START_LONGER):
        paper = replace(paper, clocks=begun(page, paper.clocks, _now(), longer=go == START_LONGER))
    _keep(visitor, paper, index)
    return step_address(visitor, index)


def _once_more(page: Page, before: Paper, filled: Paper) -> Paper:
    """What comes once the time is over is kept once, for it may all have been typed before."""
    if takes_no_more(page, before.clocks):
        return before
    return replace(filled, answers=as_it_stands(page, filled.answers), clocks=over(page, filled.clocks))


def phase_now(page: Page, paper: Paper) -> Phase:
    return phase_of(page, paper.clocks, _now()) if page.seconds else Phase.FREE


def _now() -> datetime:
    with open_store_of_process()(read_only=True) as store:
        return store.now()


def check_step(visitor: Visitor, paper: Paper, index: int) -> list[Problem]:
    """What is wrong on this page, and a quota that it fills beyond its places."""
    check = partial(check_page, answers=paper.answers, seed=paper.seed, step=index)
    return check(open_store_of_process(), visitor.consultation, visitor.voter)


def withdraw(visitor: Visitor) -> None:
    answering.withdraw(open_store_of_process(), visitor.code, visitor.voter)


def is_fresh(paper: Paper, form: Form) -> bool:
    return paper.has_draft and form.get(KEY) == [paper.submit_key]


def with_form(page: Page, paper: Paper, form: Form) -> Paper:
    """The paper with what the form says of the questions it showed."""
    shown = set(form.get(SHOWN, ()))
    asked = (question for question in page.questions if question.asks and question.id in shown)
    read = {question.id: READERS[question.widget](question, form) for question in asked}
    return replace(paper, answers={**paper.answers, **read}, household=_household(paper, form))


def _household(paper: Paper, form: Form) -> int:
    """How many a year; what is no number changes nothing, and an emptied field means the average."""
    typed = form.get(HOUSEHOLD, [str(paper.household)])[-1].strip()
    read = units_typed(typed)
    return paper.household if read is None else read


def _settled(page: Page, before: Paper, after: Paper) -> Paper:
    """With each tick sent by itself, one may take off another; in a page sent whole nothing says which came last."""
    settled = {
        question.id: question.settled(after.answers[question.id], before.answers.get(question.id))
        for question in page.questions
        if question.id in after.answers
    }
    return replace(after, answers={**after.answers, **settled})


def home_address(visitor: Visitor) -> str:
    return trial_address(visitor.code) if visitor.is_trial else f"/r/{visitor.code}"


def step_address(visitor: Visitor, index: int) -> str:
    return f"{home_address(visitor)}/{index + 1}"


def receipt_address(visitor: Visitor) -> str:
    return f"{home_address(visitor)}/recu"


def _review_address(visitor: Visitor, index: int) -> str:
    return f"{step_address(visitor, index)}?revoir=1#review"


def drawn_now() -> str:
    """What the form brings back, so that it is known how long the page took."""
    return str(round(time()))


def _left(page: Page, form: Form) -> Left:
    drawn = (form.get(DRAWN) or [""])[-1]
    return Left(page.id, time() - int(drawn) if drawn.isdecimal() else None)


def _keep(visitor: Visitor, paper: Paper, step: int, left: Left | None = None) -> None:
    kept: dict[str, Any] = {"answers": paper.answers, "step": step, "submit_key": paper.submit_key, "seed": paper.seed}
    kept |= {"clocks": paper.clocks, "household": paper.household}
    with open_store_of_process()() as store:
        if visitor.is_trial:
            trying.keep_trial(store, visitor.consultation, visitor.voter, **kept)
            return
        answering.keep_draft(store, visitor.code, visitor.voter, left=left, **kept)


def _erase(visitor: Visitor, filled: Paper, index: int, question_id: str) -> str:
    page = filled.questionnaire.pages[index]
    asked = any(question.id == question_id for question in page.questions)
    answers = {**filled.answers, question_id: None} if asked else filled.answers
    _keep(visitor, replace(filled, answers=answers), index)
    return f"{step_address(visitor, index)}#question_{question_id}" if asked else step_address(visitor, index)


def _receive_stale(visitor: Visitor, paper: Paper, filled: Paper, index: int) -> str:
    """A second click finds the receipt; what was typed anew is kept, and shown again before it is sent."""
    if paper.has_voted and not paper.has_draft and clean(filled.answers) == clean(paper.answers):
        return receipt_address(visitor)
    _keep(visitor, filled, index)
    return step_address(visitor, index)


def _opened(page: Page, path: Path, form: Form) -> str:
    """The first question that these answers show and that the form did not: nobody goes past it unseen."""
    shown = set(form.get(SHOWN, ()))
    asked: Iterable[Any] = (question for question in shown_on(page, path) if question.asks)
    return next((question.id for question in asked if question.id not in shown), "")


def _hand_in(visitor: Visitor, paper: Paper, left: Left) -> Led:
    handed_in: dict[str, Any] = {"answers": paper.answers, "seed": paper.seed}
    beside: dict[str, Any] = {"submit_key": paper.submit_key, "language": visitor.language, "left": left}
    open_store = open_store_of_process()
    try:
        if visitor.is_trial:
            return trying.hand_in_trial(open_store, visitor.consultation, visitor.voter, **handed_in)
        answering.submit(open_store, visitor.code, visitor.voter, **beside, **handed_in)
    except Refused as refused:
        wrong = first_page_with(paper.questionnaire, refused.problems)
        if wrong is None:
            return home_address(visitor)
        _keep(visitor, paper, wrong)
        return _review_address(visitor, wrong)
    return receipt_address(visitor)
