"""Below the answers to a question about prices: what price research makes of them."""

from functools import partial

import streamlit as st

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


def draw_study(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing where the question is of another kind, or was asked otherwise before."""
    definition = sight.consultation.definition
    question = definition.questionnaire.question(summary.question_id)
    if question is None or not is_studied(question) or sight.look is None or not summary.answered:
        return
    try:
        study = _study(visit, sight, question.id)
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


def _study(visit: Visit, sight: Sight, question_id: str) -> Study | None:
    def compute(frame: Frame, _root: str) -> Study | None:
        question = next((each for each in frame.questions if each.id == question_id), None)
        return study_of(frame, question) if question else None

    watcher = watcher_of(visit, sight.consultation)
    return lookout().computed(sight.consultation.code, watcher, compute, key=("study", question_id))
