"""Bars lying one above another: each label on lines of its own, its figures written at the end of its bar."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from textwrap import wrap
from typing import Any

import altair as alt

from core.charts.frame import framed
from core.charts.theme import TEXT_SIZE, Palette

# In pixels at scale 1, where a phone leaves about 340 for the whole chart.
LABEL_CHARACTERS = 40
LABEL_CHARACTERS_ENLARGED = 76  # whoever asks for large letters has a wide screen
MOST_LINES = 4
LINE = 20
LABEL_TO_BAR = 5
BAR = 18
BETWEEN = 16
FIGURES = 130
CLEARANCE = 8


@dataclass(frozen=True)
class Bar:
    """`share` is where it ends, 0 to 1, and `begins` where it starts, which is nowhere but in a sum of several.

    A `strong` bar says so with its label's weight, not by colour alone.
    """

    label: str
    figures: str
    share: float
    colour: str
    strong: bool = False
    begins: float = 0


def draw_bars(bars: Iterable[Bar], *, palette: Palette, language: str, scale: float) -> alt.LayerChart:
    """Places are worked out here, in pixels, so that only the data of the chart changes from one ballot to the next."""
    rows, height = _placed(bars, scale)
    return _without_data(height, palette, language, scale).properties(data=alt.InlineData(values=rows))


@lru_cache(maxsize=512)
def _without_data(height: int, palette: Palette, language: str, scale: float) -> alt.LayerChart:
    """Kept: Altair takes thirty milliseconds to put it together, and it is the same at every ballot."""
    base = alt.Chart(height=height)
    length = alt.X("share:Q", axis=None, scale=alt.Scale(domain=[0, 1], range=_range(scale)))
    pixels = alt.Scale(domain=[0, height], range=[0, height])
    middle = alt.Y("middle:Q", axis=None, scale=pixels)
    weight = alt.ExprRef("datum.strong ? 700 : 400")
    round_end = round(4 * scale)
    lying = base.mark_rect(aria=False, cornerRadiusTopRight=round_end, cornerRadiusBottomRight=round_end).encode(
        x=length,
        x2="begins:Q",
        y=alt.Y("start:Q", axis=None, scale=pixels),
        y2="end:Q",
        color=alt.Color("colour:N", scale=None),
    )
    label = base.mark_text(
        align="left",
        baseline="line-top",
        lineBreak="\n",
        lineHeight=round(LINE * scale),
        fontSize=round(TEXT_SIZE * scale) + 1,
        fontWeight=weight,
        color=palette.text,
    ).encode(x=alt.value(0), y=alt.Y("top:Q", axis=None, scale=pixels), text="label:N", description="label:N")
    figures = base.mark_text(
        align="left",
        dx=round(CLEARANCE * scale),
        fontSize=round(TEXT_SIZE * scale),
        fontWeight=weight,
        color=palette.text,
    ).encode(x=length, y=middle, text="figures:N", description="figures:N")
    return framed(lying + label + figures, palette, language)


def _placed(bars: Iterable[Bar], scale: float) -> tuple[list[dict[str, object]], int]:
    rows: list[dict[str, object]] = []
    top = 0.0
    characters = LABEL_CHARACTERS_ENLARGED if scale > 1 else LABEL_CHARACTERS
    for bar in bars:
        lines = wrap(bar.label, characters, max_lines=MOST_LINES, placeholder=" …") or [""]
        bar_top = top + (len(lines) * LINE + LABEL_TO_BAR) * scale
        rows.append(
            {
                "label": "\n".join(lines),
                "figures": bar.figures,
                "share": bar.share,
                "begins": bar.begins,
                "colour": bar.colour,
                "strong": bar.strong,
                "top": round(top, 1),
                "start": round(bar_top, 1),
                "middle": round(bar_top + BAR * scale / 2, 1),
                "end": round(bar_top + BAR * scale, 1),
            }
        )
        top = bar_top + (BAR + BETWEEN) * scale
    return rows, round(max(top - BETWEEN * scale, 0))


def _range(scale: float) -> list[Any]:
    """The longest bar leaves room for its figures, whatever the width of the page."""
    return [0, {"expr": f"width - {round(FIGURES * scale)}"}]
