"""Two rounds of a question: each answer before and after people spoke, and between them who moved where, as ribbons."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

import altair as alt

from core.charts.frame import framed
from core.charts.ribbons import Ribbon, ribbons
from core.charts.said import figures_of, label_of
from core.charts.theme import TEXT_SIZE, Palette
from core.consultation.smallest_group import SMALLEST_GROUP
from core.language.formats import number, share
from core.language.texts import Texts
from core.results.rounds import Flows
from core.results.summary import Row, Summary

MOST_ROWS = 8
HEAD = 34
LEAST_ROW = 54
LINE = 19
BETWEEN = 14
LABEL_CHARACTERS = 32
MOST_LINES = 4
LEFT, RIGHT = 0.36, 0.64  # of the width: where the ribbons begin and end
POINTS = 24  # of a ribbon's edge
GAP = 12


def draw(
    then: Summary, now: Summary, flows: Flows, *, palette: Palette, texts: Texts, scale: float = 1
) -> alt.LayerChart | None:
    """None where the two rounds have no rows to set side by side."""
    if not set_side_by_side(then, now):
        return None
    tall = max(LEAST_ROW, max(len(_lines(row, texts)) for row in now.rows) * LINE + BETWEEN) * scale
    head = HEAD * scale
    height = round(head + tall * len(now.rows))
    drawn = ribbons(_told(then, flows), rows=len(now.rows))
    pixels = alt.Scale(domain=[0, height], range=[0, height])
    between = (
        _bands(drawn, pixels, palette, head=head, height=height)
        if drawn
        else _wings(then, now, pixels, palette, tall=tall, head=head)
    )
    words = list(_words(then, now, texts, tall=tall, head=head, line=LINE * scale))
    written = _written(words, pixels, palette, scale)
    return framed(alt.LayerChart(layer=[between, written]), palette, texts.language).properties(height=height)


def set_side_by_side(then: Summary, now: Summary) -> bool:
    """Whether both were answered with the same few rows."""
    codes = [row.code for row in now.rows]
    return bool(
        codes
        and then.answered
        and now.answered
        and len(codes) <= MOST_ROWS
        and codes == [row.code for row in then.rows]
    )


def sentence(flows: Flows, texts: Texts) -> str:
    """How many changed their answer, or why that is not told."""
    if flows.moved is None or flows.moved_share is None:
        return texts("moves-few", count=flows.both, fewest=SMALLEST_GROUP)
    both, moved_share = number(flows.both, texts.language), share(flows.moved_share, texts.language)
    return texts("moves-said", moved=flows.moved, both=both, share=moved_share)


def kept_back(flows: Flows, texts: Texts) -> str:
    """What is not shown of the ribbons, "" where all of them are."""
    if flows.moved is None or not flows.hides:
        return ""
    some = any(flow.people and flow.origin != flow.to for flow in flows.flows)
    return texts("moves-small-hidden" if some else "moves-all-hidden", fewest=SMALLEST_GROUP)


def _told(then: Summary, flows: Flows) -> list[tuple[int, int, int]]:
    places = {row.code: place for place, row in enumerate(then.rows)}
    return [
        (places[flow.origin], places[flow.to], flow.people or 0)
        for flow in flows.flows
        if flow.origin in places and flow.to in places
    ]


def _words(
    then: Summary, now: Summary, texts: Texts, *, tall: float, head: float, line: float
) -> Iterator[dict[str, object]]:
    """Each with its place, at the left before and at the right after; Vega stands a text on its first line."""
    for key, across, summary in (("screen-before-round", LEFT, then), ("screen-after-round", RIGHT, now)):
        title = texts("screen-round-answered", round=texts(key), count=summary.answered)
        yield {"words": title, "at": head / 2, "across": across, "strong": True}
        most = max(row.count for row in summary.rows)
        for place, row in enumerate(summary.rows):
            lines = _lines(row, texts)
            yield {
                "words": "\n".join(lines),
                "at": round(head + (place + 0.5) * tall - (len(lines) - 1) * line / 2, 1),
                "across": across,
                "strong": row.count == most,
            }


def _lines(row: Row, texts: Texts) -> list[str]:
    label = wrap(label_of(row, texts), LABEL_CHARACTERS, max_lines=MOST_LINES, placeholder=" …") or [""]
    return [*label, figures_of(row, texts)]


def _wings(then: Summary, now: Summary, pixels: alt.Scale, palette: Palette, *, tall: float, head: float) -> alt.Chart:
    """Where who moved may not be told: both shares as bars, back to back."""
    most = max(row.share for row in (*then.rows, *now.rows))
    values = [
        {
            "across": 0.5,
            "to": round(0.5 + side * (RIGHT - 0.5) * float(row.share / most), 4),
            "at": head + (place + 0.5) * tall,
            "colour": palette.muted if side < 0 else palette.accent,
        }
        for side, summary in ((-1, then), (1, now))
        for place, row in enumerate(summary.rows)
    ]
    return (
        alt.Chart(alt.InlineData(values=values))
        .mark_bar(size=LINE, aria=False)
        .encode(
            x=alt.X("across:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False)),
            x2="to:Q",
            y=alt.Y("at:Q", axis=None, scale=pixels),
            color=alt.Color("colour:N", scale=None),
        )
    )


def _bands(drawn: Sequence[Ribbon], pixels: alt.Scale, palette: Palette, *, head: float, height: int) -> alt.Chart:
    """Those who stayed lie below, greyer than those who moved."""
    values = [
        {**point, "ribbon": place, "colour": palette.muted if ribbon.stays else palette.accent}
        for place, ribbon in enumerate(drawn)
        for point in _edge(ribbon, head, height)
    ]
    return (
        alt.Chart(alt.InlineData(values=values))
        .mark_area(opacity=0.55, line=False, aria=False)
        .encode(
            x=alt.X("across:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False)),
            y=alt.Y("top:Q", axis=None, scale=pixels),
            y2="bottom:Q",
            detail="ribbon:N",
            color=alt.Color("colour:N", scale=None),
        )
    )


def _edge(ribbon: Ribbon, head: float, height: int) -> Iterator[dict[str, float]]:
    """As smooth as a pen would: flat at both ends."""
    for step in range(POINTS + 1):
        part = step / POINTS
        top = ribbon.left + (ribbon.right - ribbon.left) * (3 - 2 * part) * part**2
        tall = (height - head) / 100
        yield {
            "across": round(LEFT + (RIGHT - LEFT) * part, 4),
            "top": round(head + top * tall, 2),
            "bottom": round(head + (top + ribbon.thick) * tall, 2),
        }


def _written(words: Sequence[dict[str, object]], pixels: alt.Scale, palette: Palette, scale: float) -> alt.Chart:
    """Those of before end where the ribbons begin, those of after begin where they end."""
    return (
        alt.Chart(alt.InlineData(values=list(words)))
        .mark_text(
            align=alt.ExprRef("datum.across < 0.5 ? 'right' : 'left'"),
            baseline="middle",
            dx=alt.ExprRef(f"datum.across < 0.5 ? {round(-GAP * scale)} : {round(GAP * scale)}"),
            lineBreak="\n",
            lineHeight=round(LINE * scale),
            fontSize=round(TEXT_SIZE * scale),
            fontWeight=alt.ExprRef("datum.strong ? 700 : 400"),
            color=palette.text,
        )
        .encode(
            x=alt.X("across:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False)),
            y=alt.Y("at:Q", axis=None, scale=pixels),
            text="words:N",
            description="words:N",
        )
    )
