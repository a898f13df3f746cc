"""Shares along prices: one or several lines, and the prices that matter marked across them.

Lines differ by their dashes as well as by their colour; each mark's words stand on a line of their own above the plot.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import altair as alt

from core.charts.frame import framed
from core.charts.theme import TEXT_SIZE, Palette
from core.language.formats import MILS_PER_EURO, euros
from core.language.texts import Texts

HEIGHT = 190
LINE = 20
HALF_A_PRICE = 16  # the last price of the axis stands across the end of the plot
SIDE = 5
DASHES = ((1, 0), (7, 4), (2, 3), (9, 3, 2, 3))
MOST_DIVISIONS = 4  # a phone has room for so many prices under the plot
MOST_POINTS = 120
ROOM_AT_THE_ENDS = 0.03
Bend = Literal["linear", "step-before"]


@dataclass(frozen=True)
class Curve:
    """`points` are (price in mils, share 0-1), the lowest price first; the label is read where there are several."""

    label: str
    points: tuple[tuple[int, Fraction | float], ...]


@dataclass(frozen=True)
class Mark:
    """A price in mils that matters; the `strong` one stands out by its line and its letters."""

    name: str
    price: int
    strong: bool = False


def draw_curves(
    curves: Sequence[Curve],
    marks: Sequence[Mark],
    *,
    palette: Palette,
    texts: Texts,
    scale: float = 1,
    bend: Bend = "linear",
) -> alt.LayerChart:
    lowest, highest = _ends(curves, marks)
    axis = alt.Axis(
        title=None, format="$.2f", tickCount=MOST_DIVISIONS, labelFontSize=round(TEXT_SIZE * scale), grid=False
    )
    price = alt.X("price:Q", axis=axis, scale=alt.Scale(domain=[lowest, highest], nice=False, zero=False))
    height = round((HEIGHT + LINE * len(marks)) * scale)
    lines = _lines(curves, price, len(marks), palette, scale, bend)
    rules = [_rules(marks, (lowest + highest) / 2, height, palette, texts, scale)] if marks else []
    chart = alt.layer(lines, *rules).resolve_scale(y="independent").properties(height=height)
    return framed(chart, palette, texts.language, right=round(HALF_A_PRICE * scale))


def _lines(
    curves: Sequence[Curve], price: alt.X, marked: int, palette: Palette, scale: float, bend: Bend
) -> alt.LayerChart:
    rows = [
        {"curve": curve.label, "price": mils / MILS_PER_EURO, "share": float(share)}
        for curve in curves
        for mils, share in _some(curve.points)
    ]
    base = alt.Chart(alt.InlineData(values=rows))
    above = round((LINE * marked + 4) * scale)
    axis = alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1], labelFontSize=round(TEXT_SIZE * scale))
    share = alt.Y("share:Q", axis=axis, scale=alt.Scale(domain=[0, 1], range=[{"expr": "height"}, above]))
    width = 2.5 * scale
    if len(curves) == 1:
        under = base.mark_area(aria=False, interpolate=bend, color=palette.categorical[0], opacity=0.14)
        line = base.mark_line(aria=False, interpolate=bend, color=palette.categorical[0], strokeWidth=width)
        return under.encode(x=price, y=share) + line.encode(x=price, y=share)
    labels = [curve.label for curve in curves]
    legend = alt.Legend(
        title=None,
        orient="bottom",
        columns=2,
        symbolType="stroke",
        symbolSize=round(400 * scale),
        symbolStrokeWidth=width,
        labelFontSize=round(TEXT_SIZE * scale),
        labelColor=palette.text,
    )
    colours = alt.Scale(domain=labels, range=list(palette.categorical[: len(labels)]))
    dashes = alt.Scale(domain=labels, range=[list(DASHES[place % len(DASHES)]) for place in range(len(labels))])
    line = base.mark_line(aria=False, interpolate=bend, strokeWidth=width)
    drawn = line.encode(
        x=price,
        y=share,
        color=alt.Color("curve:N", sort=None, scale=colours, legend=legend),
        strokeDash=alt.StrokeDash("curve:N", sort=None, scale=dashes, legend=legend),
    )
    return alt.LayerChart(layer=[drawn])


def _rules(
    marks: Sequence[Mark], middle: float, height: int, palette: Palette, texts: Texts, scale: float
) -> alt.LayerChart:
    """Words stand on the side of their line where there is more room, and no line crosses another's words."""
    rows = [
        {
            "price": mark.price / MILS_PER_EURO,
            "words": texts("curve-mark", name=mark.name, price=euros(mark.price, texts.language)),
            "top": round(place * LINE * scale),
            "strong": mark.strong,
            "left": mark.price / MILS_PER_EURO > middle,
        }
        for place, mark in enumerate(_from_the_edges(marks, middle))
    ]
    base = alt.Chart(alt.InlineData(values=rows))
    price = alt.X("price:Q")
    pixels = alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[0, height], range=[0, height]))
    colour = alt.condition("datum.strong", alt.value(palette.accent), alt.value(palette.muted))
    rule = base.mark_rule(
        aria=False, strokeWidth=alt.ExprRef(f"datum.strong ? {3 * scale} : {1.5 * scale}"), strokeDash=[5, 3]
    ).encode(x=price, y=pixels, y2=alt.Y2Datum(height), color=colour)
    words = alt.layer(
        *(
            base.transform_filter("datum.left" if left else "!datum.left")
            .mark_text(
                align="right" if left else "left",
                baseline="line-top",
                dx=round((-SIDE if left else SIDE) * scale),
                fontSize=round((TEXT_SIZE - 1) * scale),
                fontWeight=alt.ExprRef("datum.strong ? 700 : 400"),
                color=palette.text,
            )
            .encode(x=price, y=pixels, text="words:N", description="words:N")
            for left in sorted({bool(row["left"]) for row in rows})
        )
    )
    return alt.LayerChart(layer=[rule, words])


def _some(points: Sequence[tuple[int, Fraction | float]]) -> Sequence[tuple[int, Fraction | float]]:
    """Of thousands of prices no screen shows more, and each would be sent to every watcher."""
    if len(points) <= MOST_POINTS:
        return points
    last = len(points) - 1
    return [points[round(place * last / (MOST_POINTS - 1))] for place in range(MOST_POINTS)]


def _from_the_edges(marks: Sequence[Mark], middle: float) -> list[Mark]:
    """The outermost first on either side: its words are above where the next line begins."""
    left = [mark for mark in marks if mark.price / MILS_PER_EURO <= middle]
    right = [mark for mark in marks if mark not in left]
    return sorted(left, key=lambda mark: mark.price) + sorted(right, key=lambda mark: -mark.price)


def _ends(curves: Sequence[Curve], marks: Sequence[Mark]) -> tuple[float, float]:
    prices = [mils for curve in curves for mils, _ in curve.points] + [mark.price for mark in marks]
    room = max(10, ROOM_AT_THE_ENDS * (max(prices) - min(prices)))
    return max(0, min(prices) - room) / MILS_PER_EURO, (max(prices) + room) / MILS_PER_EURO
