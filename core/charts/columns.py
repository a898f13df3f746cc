"""Columns along a scale: a rating's steps, a number's values; lying bars where their labels are long."""

from functools import lru_cache
from textwrap import wrap

import altair as alt

from core.charts.frame import framed
from core.charts.horizontal import LABEL_CHARACTERS, Bar, draw_bars
from core.charts.said import figures_of, label_of
from core.charts.theme import TEXT_SIZE, Palette
from core.language.formats import number, share
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.summary import Summary

HEIGHT = 190
MOST_CHARACTERS = 3
MOST_COLUMNS = 11
MOST_WITH_COUNTS = 7  # with more columns than this a phone has no room for the counts: the table has them
LEAST_TEXT = 12


def draw(summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if not summary.answered or not summary.rows:
        return None
    labels = [label_of(row, texts) for row in summary.rows]
    if len(labels) > MOST_COLUMNS or max(map(len, labels)) > MOST_CHARACTERS:
        return _lying(summary, palette=palette, texts=texts, scale=scale)
    return _standing(summary, labels, palette=palette, texts=texts, scale=scale)


def _standing(summary: Summary, labels: list[str], *, palette: Palette, texts: Texts, scale: float) -> alt.LayerChart:
    rows = [
        {
            "label": label,
            "share": float(row.share),
            "part": share(row.share, texts.language),
            "count": number(row.count, texts.language),
        }
        for label, row in zip(labels, summary.rows, strict=True)
    ]
    ends = ends_of(summary, texts, scale)
    drawn = _without_data(len(labels) <= MOST_WITH_COUNTS, ends, palette, texts.language, scale)
    return drawn.properties(data=alt.InlineData(values=rows))


@lru_cache(maxsize=128)
def _without_data(
    counted: bool, ends: tuple[str, ...], palette: Palette, language: str, scale: float
) -> alt.LayerChart:
    """Kept: Altair takes thirty milliseconds to put it together, and it is the same at every ballot."""
    size = round(TEXT_SIZE * scale) if counted else max(LEAST_TEXT, round((TEXT_SIZE - 2) * scale))
    base = alt.Chart(height=round(HEIGHT * scale))
    axis = alt.Axis(
        labelAngle=0,
        labelFontSize=round(TEXT_SIZE * scale),
        titleFontSize=round(TEXT_SIZE * scale),
        title=list(ends) or None,
        titleAnchor="start",
    )
    place = alt.X("label:N", sort=None, axis=axis, scale=alt.Scale(paddingInner=0.18, paddingOuter=0.05))
    # The axis starts at nothing and leaves room above the highest column for its figures.
    above = round(44 * scale)
    height = alt.Y("share:Q", axis=None, scale=alt.Scale(zero=True, nice=False, range=[{"expr": "height"}, above]))
    standing = base.mark_bar(aria=False, color=palette.categorical[0]).encode(x=place, y=height)
    lift = round((26 if counted else 10) * scale)
    part = base.mark_text(dy=-lift, fontSize=size, fontWeight=700, color=palette.text)
    chart = standing + part.encode(x=place, y=height, text="part:N", description="part:N")
    if counted:
        count = base.mark_text(dy=-round(10 * scale), fontSize=size, color=palette.muted)
        chart += count.encode(x=place, y=height, text="count:N", description="count:N")
    return framed(chart, palette, language)


def _lying(summary: Summary, *, palette: Palette, texts: Texts, scale: float) -> alt.LayerChart:
    bars = (
        Bar(
            label=label_of(row, texts),
            figures=figures_of(row, texts),
            share=float(row.share),
            colour=palette.categorical[0],
        )
        for row in summary.rows
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def ends_of(summary: Summary, texts: Texts, scale: float) -> tuple[str, ...]:
    """What the ends of a scale mean, in lines; nothing where they have no names."""
    low, high = summary.facts.get("low"), summary.facts.get("high")
    if not isinstance(low, Wording) or not isinstance(high, Wording):
        return ()
    ends = ((summary.rows[0], low), (summary.rows[-1], high))
    said = [texts("charts-end", step=label_of(row, texts), said=end.say(texts.language)) for row, end in ends]
    if scale > 1:  # whoever asks for large letters has a wide screen
        return tuple(said)
    return tuple(line for each in said for line in wrap(each, LABEL_CHARACTERS))
