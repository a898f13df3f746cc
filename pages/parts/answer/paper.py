"""The paper in front of a member: kept in the database at each step, and only mirrored in the session."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import streamlit as st

from core.actions import answering, trying
from core.actions.answering import Voter
from core.actions.trying import Tried
from core.consultation.passages import Left
from core.consultation.records import Consultation, Receipt
from core.problems import Problem
from core.questionnaire.model import Questionnaire
from pages.parts.database import open_store_of_process

_PAPER = "_paper"


@dataclass
class Paper:
    """`step` is the page shown; `problems` what was wrong when the member last asked to go on, `refusals`
    how often something was.

    `trial` is the consultation being tried, where it is; `tried` what would have been recorded.

    `version` is the one it is filled in for; `changed` says that it was begun under an earlier one. `household` is
    how many of the product a household buys a year, kept in the draft and in no ballot. `drawn` says when each page
    was first shown on this visit.
    """

    code: str
    voter: Voter
    answers: dict[str, Any]
    step: int
    submit_key: str
    has_voted: bool
    leaf: str
    seed: str
    version: int
    started: bool = False
    clocks: dict[str, Any] = field(default_factory=dict)
    household: int = 0
    changed: bool = False
    problems: list[Problem] = field(default_factory=list)
    refusals: int = 0
    receipt: Receipt | None = None
    trial: Consultation | None = None
    tried: Tried | None = None
    drawn: dict[str, float] = field(default_factory=dict)

    def problems_of(self, question_id: str) -> list[Problem]:
        return [problem for problem in self.problems if problem.where == question_id]

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Where something is wrong, it is to be mended before going on."""
        self.problems = list(problems)
        self.refusals += bool(self.problems)

    def put(self, consultation: Consultation, answers: Mapping[str, Any] | None = None) -> Questionnaire:
        """The questionnaire as it is put to this voter, by their answers so far or by these."""
        return consultation.definition.put(self.answers if answers is None else answers, self.seed)

    def left(self, page_id: str) -> Left:
        """This page, gone on from now."""
        return Left(page_id, monotonic() - self.drawn[page_id] if page_id in self.drawn else None)

    def keep(self, left: Left | None = None) -> None:
        """Save the draft; whatever it holds, right or wrong, is found again on any device with this link."""
        kept: dict[str, Any] = {"answers": self.answers, "step": self.step, "submit_key": self.submit_key}
        kept |= {"seed": self.seed, "clocks": self.clocks, "household": self.household}
        with open_store_of_process()() as store:
            if self.trial:
                trying.keep_trial(store, self.trial, self.voter, **kept)
            else:
                answering.keep_draft(store, self.code, self.voter, left=left, **kept)


def paper_of(consultation: Consultation, voter: Voter, *, is_trial: bool = False) -> Paper:
    """This voter's paper, from the session or, on a new visit, from the database. Raises Refused for nobody's link."""
    paper: Paper | None = st.session_state.get(_PAPER)
    this = (consultation.code, voter, is_trial)
    is_other = paper is None or (paper.code, paper.voter, paper.trial is not None) != this
    is_done = paper is not None and (paper.receipt or paper.tried)
    if paper is None or is_other or (paper.version != consultation.version and not is_done):
        paper = st.session_state[_PAPER] = _taken(consultation, voter, is_trial=is_trial)
    return paper


def put_down() -> None:
    """Forget the mirror: the next run takes the paper from the database."""
    st.session_state.pop(_PAPER, None)


def _taken(consultation: Consultation, voter: Voter, *, is_trial: bool) -> Paper:
    with open_store_of_process()(read_only=True) as store:
        if is_trial:
            found = trying.take_trial(store, consultation, voter)
        else:
            found = answering.take_paper(store, consultation.code, voter)
    return Paper(
        code=consultation.code,
        voter=voter,
        answers=dict(found.answers),
        step=min(found.step, len(consultation.definition.questionnaire.pages) - 1),
        submit_key=found.submit_key,
        has_voted=found.has_voted,
        leaf=found.leaf,
        seed=found.seed,
        clocks=dict(found.clocks),
        household=found.household,
        version=consultation.version,
        started=found.has_draft,
        changed=found.has_draft and found.changed,
        trial=consultation if is_trial else None,
    )
