"""A bar a row, cut into the answers it got: a grid, statements, grades. The legend names the colours."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from textwrap import wrap

import altair as alt

from core.charts.frame import framed
from core.charts.horizontal import BAR, BETWEEN, LABEL_CHARACTERS, LABEL_CHARACTERS_ENLARGED, LABEL_TO_BAR, LINE
from core.charts.ink import ink_on
from core.charts.said import label_of
from core.charts.theme import TEXT_SIZE, Palette
from core.language.formats import share
from core.language.texts import Texts
from core.results.summary import Row, Summary

LEAST_NAMED = 0.12  # a part narrower than this has no room for its share: the table has it
MOST_LINES = 4


def draw(summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if not summary.answered:
        return None
    labels = tuple(dict.fromkeys(label_of(row, texts) for row in summary.rows))
    colours = colours_of(len(labels), palette)
    rows, height = _placed(summary, dict(zip(labels, colours, strict=True)), texts, scale)
    drawn = _without_data(height, labels, colours, palette, texts.language, scale)
    return drawn.properties(data=alt.InlineData(values=rows))


@lru_cache(maxsize=128)
def _without_data(
    height: int, labels: tuple[str, ...], colours: tuple[str, ...], palette: Palette, language: str, scale: float
) -> alt.LayerChart:
    """Kept: Altair takes thirty milliseconds to put it together, and it is the same at every ballot."""
    base = alt.Chart(height=height)
    pixels = alt.Scale(domain=[0, height], range=[0, height])
    enlarged = scale > 1  # on a wide screen, whose height is all for the bars
    legend = alt.Legend(
        title=None,
        orient="right" if enlarged else "bottom",
        columns=1 if enlarged else 2,
        labelFontSize=round(TEXT_SIZE * scale),
        labelColor=palette.text,
        symbolSize=round(100 * scale**2),
    )
    part = base.mark_rect(aria=False, stroke=palette.background, strokeWidth=1).encode(
        x=alt.X("start:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False)),
        x2="end:Q",
        y=alt.Y("top:Q", axis=None, scale=pixels),
        y2="bottom:Q",
        color=alt.Color("label:N", sort=None, scale=alt.Scale(domain=labels, range=colours), legend=legend),
    )
    # A text of nothing would still be a picture without a name to a screen reader.
    figure = (
        base.transform_filter("datum.figure !== ''")
        .mark_text(fontSize=round((TEXT_SIZE - 1) * scale), fontWeight=700)
        .encode(
            x=alt.X("middle:Q", axis=None),
            y=alt.Y("centre:Q", axis=None, scale=pixels),
            text="figure:N",
            description="figure:N",
            color=alt.Color("ink:N", scale=None),
        )
    )
    heading = (
        base.transform_filter("datum.heading !== ''")
        .mark_text(
            align="left",
            baseline="line-top",
            lineBreak="\n",
            lineHeight=round(LINE * scale),
            fontSize=round(TEXT_SIZE * scale) + 1,
            color=palette.text,
        )
        .encode(x=alt.value(0), y=alt.Y("above:Q", axis=None, scale=pixels), text="heading:N", description="heading:N")
    )
    return framed(part + figure + heading, palette, language).resolve_scale(color="independent")


def _placed(
    summary: Summary, colours: dict[str, str], texts: Texts, scale: float
) -> tuple[list[dict[str, object]], int]:
    rows: list[dict[str, object]] = []
    above = 0.0
    characters = LABEL_CHARACTERS_ENLARGED if scale > 1 else LABEL_CHARACTERS
    for code, group in groupby(summary.rows, key=lambda row: row.code.rpartition(".")[0]):
        parts = tuple(group)
        lines = wrap(parts[0].part_of.say(texts.language), characters, max_lines=MOST_LINES, placeholder=" …")
        top = above + (len(lines or [""]) * LINE + LABEL_TO_BAR) * scale
        bottom = top + (BAR + 6) * scale
        place = {"above": round(above, 1), "top": round(top, 1), "bottom": round(bottom, 1), "row": code}
        for number, part in enumerate(_parts(parts, colours, texts)):
            heading = "" if number else "\n".join(lines)
            rows.append(part | place | {"centre": round((top + bottom) / 2, 1), "heading": heading})
        above = bottom + BETWEEN * scale
    return rows, round(above - BETWEEN * scale)


def _parts(parts: tuple[Row, ...], colours: dict[str, str], texts: Texts) -> Iterator[dict[str, object]]:
    start = 0.0
    for part in parts:
        label, end = label_of(part, texts), start + float(part.share)
        yield {
            "label": label,
            "start": round(start, 4),
            "end": round(end, 4),
            "middle": round((start + end) / 2, 4),
            "figure": share(part.share, texts.language) if part.share >= LEAST_NAMED else "",
            "ink": ink_on(colours[label]),
        }
        start = end


def colours_of(count: int, palette: Palette) -> tuple[str, ...]:
    """From for to against, as far apart as their number allows; the first answer is the most favourable one."""
    shades = tuple(reversed(palette.diverging))
    if count == 1:
        return shades[:1]
    if count > len(shades):
        return tuple(shades[place % len(shades)] for place in range(count))
    return tuple(shades[round(place * (len(shades) - 1) / (count - 1))] for place in range(count))
