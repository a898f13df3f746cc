"""The charts of a report: the very ones of the screen, on paper; a long one shows what was answered most."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

import altair as alt

from core.charts import CHARTS
from core.charts.said import label_of, sentence, table
from core.charts.theme import PRINT
from core.language.formats import share
from core.language.texts import Texts
from core.report.blocks import Block, Drawing, Said, Table, Tone, table_of
from core.results.summary import Row, Summary

SCALE = 1.2  # over 1 the charts know that there is room: lines as long as the page, a legend at their side
MOST_BARS = 12
MOST_ROWS_OF_GRID = 9
MOST_LINES = 8  # a longer table is an annex
MOST_COLUMNS = 7


def drawings(summary: Summary, texts: Texts) -> Iterator[Block]:
    """Nothing where there is nothing to draw."""
    pieces = list(_pieces(summary))
    for piece in pieces:
        chart = _draw(piece, texts)
        if chart is not None:
            yield Drawing(chart, _spoken(summary, texts))
    if len(pieces) == 1 and len(pieces[0].rows) < len(summary.rows):
        yield Said(texts("report-first-rows", shown=len(pieces[0].rows), whole=len(summary.rows)), Tone.NOTE)


def small_table(summary: Summary, texts: Texts) -> Table | None:
    """None where nothing is counted, or where the table is an annex."""
    if not summary.answered or not summary.rows:
        return None
    found = whole_table(summary, texts)
    return found if len(found.rows) <= MOST_LINES else None


def whole_table(summary: Summary, texts: Texts) -> Table:
    """A grid has a line a row and a column an answer, as long as they fit side by side."""
    groups = _groups(summary)
    if summary.rows[0].part_of and len(groups[0]) < MOST_COLUMNS:
        heads = (texts("report-row"), *(label_of(row, texts) for row in groups[0]))
        return Table(heads, tuple(_line(group, texts) for group in groups))
    return table_of(table(summary, texts))


def _line(group: tuple[Row, ...], texts: Texts) -> tuple[str, ...]:
    return group[0].part_of.say(texts.language), *(share(row.share, texts.language) for row in group)


def _draw(summary: Summary, texts: Texts) -> alt.LayerChart | None:
    return CHARTS[summary.chart](summary, palette=PRINT, texts=texts, scale=SCALE)


def _pieces(summary: Summary) -> Iterator[Summary]:
    """A grid goes on below; of many bars the longest are drawn, in the order of the list."""
    if not summary.rows or not summary.rows[0].part_of:
        yield _most_given(summary)
        return
    groups = _groups(summary)
    for start in range(0, len(groups), MOST_ROWS_OF_GRID):
        rows = tuple(row for group in groups[start : start + MOST_ROWS_OF_GRID] for row in group)
        yield replace(summary, rows=rows)


def _most_given(summary: Summary) -> Summary:
    if len(summary.rows) <= MOST_BARS:
        return summary
    first = sorted(summary.rows, key=lambda row: -row.share)[:MOST_BARS]
    return replace(summary, rows=tuple(row for row in summary.rows if row in first))


def _groups(summary: Summary) -> list[tuple[Row, ...]]:
    return [tuple(rows) for _, rows in groupby(summary.rows, key=lambda row: row.code.rpartition(".")[0])]


def _spoken(summary: Summary, texts: Texts) -> str:
    title = summary.title.say(texts.language)
    return texts("report-found-one", title=title, sentence=sentence(summary, texts))
