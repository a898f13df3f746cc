"""A bar an option, in the order it was published; the most chosen stands out."""

import altair as alt

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import figures_of, label_of
from core.charts.theme import Palette
from core.language.texts import Texts
from core.results.summary import Summary


def draw(summary: Summary, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if not summary.answered:
        return None
    most = max(row.count for row in summary.rows)
    bars = (
        Bar(
            label=label_of(row, texts),
            figures=figures_of(row, texts),
            share=float(row.share),
            colour=palette.accent if row.count == most else palette.categorical[0],
            strong=row.count == most,
        )
        for row in summary.rows
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)
