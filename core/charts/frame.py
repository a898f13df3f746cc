"""The outside of every chart: as wide as its place on the page, exactly as high as it asks."""

import altair as alt

from core.charts.theme import Palette, configure


def framed(chart: alt.LayerChart, palette: Palette, language: str) -> alt.LayerChart:
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    return configure(chart.properties(autosize=fit), palette, language)
