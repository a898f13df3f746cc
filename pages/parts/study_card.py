"""Below the answers to a question about prices: what price research makes of them."""

from dataclasses import dataclass, field
from functools import lru_cache, partial

import streamlit as st

from core.actions.watching import Watcher
from core.charts import price_studies
from core.charts.theme import palette
from core.problems import Refused
from core.results.frame import Frame
from core.results.price_studies import FEWEST, Study, is_studied, study_of
from core.results.summary import Summary
from pages.parts.chart_card import Figure, draw_figure, theme_of
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

KEPT = 200


@dataclass(frozen=True)
class _Asked:
    """All that a study depends on: made once a version, whoever looks."""

    code: str
    question_id: str
    seq: int
    watcher: Watcher = field(compare=False, repr=False)


def draw_study(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing where the question is of another kind, or was asked otherwise before."""
    definition = sight.consultation.definition
    question = definition.questionnaire.question(summary.question_id)
    if question is None or not is_studied(question) or sight.look is None or not summary.answered:
        return
    asked = _Asked(sight.consultation.code, question.id, sight.look.seq, watcher_of(visit, sight.consultation))
    try:
        study = _study(asked)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    if study is None:
        return
    said = price_studies.sentences(study, definition.price, visit.texts)
    if study.answers < FEWEST:
        st.caption(plain(said[0]))
        return
    drawn = partial(price_studies.draw, study, palette=palette(theme_of(visit)), texts=visit.texts)
    figure = Figure(
        name=f"study_{question.id}",
        title=price_studies.title(study, visit.texts),
        sentences=said,
        draw=lambda scale: drawn(scale=scale),
        table=price_studies.table(study, visit.texts),
    )
    draw_figure(visit, sight, figure)


@lru_cache(maxsize=KEPT)
def _study(asked: _Asked) -> Study | None:
    def compute(frame: Frame, _root: str) -> Study | None:
        question = next((each for each in frame.questions if each.id == asked.question_id), None)
        return study_of(frame, question) if question else None

    return lookout().computed(asked.code, asked.watcher, compute)
