"""One question's results on a card: its title, the sentence, the chart, and the same figures as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from core.charts import CHARTS, criterion, said
from core.charts.theme import palette
from core.pricing.outcome import CriterionOutcome
from core.results.filtering import EVERYBODY, Filter
from core.results.summary import Summary
from core.results.view import View
from pages.parts.decision_card import draw_colleges, draw_papers, draw_ratified, ratified_of
from pages.parts.escape import plain
from pages.parts.report_links import draw_picture_links
from pages.parts.sight import Sight
from pages.parts.visit import Visit

Draw = Callable[[float], alt.LayerChart | None]
KEPT_PICTURES = 1_000


@dataclass(frozen=True)
class Size:
    """How large letters and bars are; with `room`, in pixels, smaller where the whole would not fit in it."""

    scale: float = 1
    room: int = 0
    with_table: bool = True


ON_PAGE = Size()


@dataclass(frozen=True)
class Picture:
    """All that a chart depends on: drawn once a version for every watcher who reads one language in one light."""

    consultation_id: str
    seq: int
    papers: int
    over: bool
    question_id: str
    theme: str
    language: str
    size: Size
    draw: Draw = field(compare=False, repr=False)
    of: Any = None  # what else tells two pictures of one question apart


def draw_summary(
    visit: Visit, sight: Sight, summary: Summary, *, size: Size = ON_PAGE, filtered: Filter = EVERYBODY
) -> None:
    """Of those that a filter lets through, nothing is said of what decides or came on paper."""

    def draw(scale: float) -> alt.LayerChart | None:
        return CHARTS[summary.chart](summary, palette=palette(theme_of(visit)), texts=visit.texts, scale=scale)

    ratified = None if filtered else ratified_of(sight, summary.question_id)
    if ratified:  # these four figures, and never a share alone
        st.subheader(plain(summary.title.say(visit.language)), anchor=False)
        draw_ratified(visit, sight, ratified, summary, big=not size.with_table)
        draw_colleges(visit, sight, summary.question_id)
        draw_papers(visit, sight, summary)
        return
    _draw_heading(visit, summary.title.say(visit.language), said.sentence(summary, visit.texts))
    picture = _picture(visit, sight, summary.question_id, draw, size)
    _draw_chart(replace(picture, of=(filtered.address, summary.rows)))
    drawn = bool(size.with_table and summary.answered and summary.rows)
    if drawn:
        draw_table(visit, said.table(summary, visit.texts))
    if drawn:
        draw_picture_links(visit, sight, summary.question_id, view=View(wanted=filtered))
    if filtered:
        return
    draw_colleges(visit, sight, summary.question_id)
    draw_papers(visit, sight, summary)


def draw_criterion(visit: Visit, sight: Sight, outcome: CriterionOutcome, *, size: Size = ON_PAGE) -> None:
    def draw(scale: float) -> alt.LayerChart | None:
        return criterion.draw(outcome, palette=palette(theme_of(visit)), texts=visit.texts, scale=scale)

    sentence = criterion.sentence(outcome, visit.texts, over=sight.over)
    _draw_heading(visit, outcome.title.say(visit.language), sentence)
    _draw_chart(_picture(visit, sight, outcome.question_id, draw, size))
    if outcome.question_id in sight.consultation.definition.drawn:
        st.caption(visit.texts("live-shares-drawn"))
    if size.with_table and outcome.retained:
        draw_table(visit, criterion.table(outcome, visit.texts))
        draw_picture_links(visit, sight, outcome.question_id)
    draw_colleges(visit, sight, outcome.question_id)
    for summary in sight.look.summaries if sight.look else ():
        if summary.question_id == outcome.question_id:
            draw_papers(visit, sight, summary)


@dataclass(frozen=True)
class Figure:
    """A chart that belongs to no single question, with what it says in words; `table` is read in its place.

    Whether it is drawn at all is told by what `draw` returns at a scale. `of` is what else tells two of its pictures
    apart.
    """

    name: str
    title: str
    sentences: Sequence[str]
    draw: Draw
    table: pd.DataFrame
    of: Any = None


def draw_figure(visit: Visit, sight: Sight, figure: Figure, *, size: Size = ON_PAGE) -> None:
    st.subheader(figure.title, anchor=False)
    for sentence in figure.sentences:
        st.markdown(plain(sentence))
    _draw_chart(replace(_picture(visit, sight, figure.name, figure.draw, size), of=figure.of))
    if size.with_table:
        draw_table(visit, figure.table)
        draw_picture_links(visit, sight, figure.name)


def draw_table(visit: Visit, table: pd.DataFrame, *, note: str = "") -> None:
    """The same figures to read one by one, one click away; the first column names them, a note tells of the others."""
    label = table.columns[0]
    shown = table.assign(**{label: table[label].map(plain)}).set_index(label)
    with st.popover(visit.texts("charts-table"), icon=":material/table_rows:", type="tertiary"):
        st.table(shown)
        if note:
            st.caption(plain(note))


def theme_of(visit: Visit) -> str:
    return "dark" if visit.dark else "light"


def _draw_heading(visit: Visit, title: str, sentence: str) -> None:
    st.subheader(plain(title) or visit.texts("widget-untitled"), anchor=False)
    st.markdown(plain(sentence))


def _picture(visit: Visit, sight: Sight, question_id: str, draw: Draw, size: Size) -> Picture:
    return Picture(
        consultation_id=sight.consultation.id,
        seq=sight.look.seq if sight.look else 0,
        papers=sight.look.papers if sight.look else 0,
        over=sight.over,
        question_id=question_id,
        theme=theme_of(visit),
        language=visit.language,
        size=size,
        draw=draw,
    )


def _draw_chart(picture: Picture) -> None:
    spec = _spec(picture)
    if spec:
        st.vega_lite_chart(spec, theme=None, key=f"chart_{picture.question_id}_{picture.size.room}")


@lru_cache(maxsize=KEPT_PICTURES)
def _spec(picture: Picture) -> dict[str, Any] | None:
    size = picture.size
    chart = picture.draw(1 if size.room else size.scale)
    if chart is not None and size.room:
        chart = picture.draw(min(size.scale, size.room / chart.height))
    # The charts are ours and tested: checking each against the schema again would triple their cost.
    return None if chart is None else chart.to_dict(validate=False)
