"""What was read in people's own words: favourable, mixed, unsure, unfavourable; the unsure part is always drawn."""

import altair as alt

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import figures, label_of
from core.charts.theme import Palette
from core.language.texts import Texts
from core.results.summary import Row, Summary

# Always drawn, even empty: a reading that hides how often it is unsure would mislead.
READ = ("favourable", "mixed", "uncertain", "unfavourable")


def draw(summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if not summary.answered:
        return None
    bars = (_bar(row, palette, texts) for row in summary.rows if row.count or row.code in READ)
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def _bar(row: Row, palette: Palette, texts: Texts) -> Bar:
    colours = {
        "favourable": palette.diverging[-2],
        "mixed": palette.categorical[3],
        "unfavourable": palette.diverging[1],
    }
    return Bar(
        label=label_of(row, texts),
        figures=figures(row.count, row.share, texts),
        share=float(row.share),
        colour=colours.get(row.code, palette.muted),
    )
