"""The outside of every chart: as wide as its place on the page, exactly as high as it asks."""

import altair as alt

from core.charts.theme import Palette, configure

# Altair's themes are one setting for all threads, which Streamlit changes while it draws; ours says all it needs.
alt.theme.enable("none")


def framed(chart: alt.LayerChart, palette: Palette, language: str, *, right: int = 0) -> alt.LayerChart:
    """`right` is room for what stands across the right edge, in pixels."""
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    # Streamlit would leave a band of twenty pixels under every chart.
    margins = {"left": 0, "top": 2, "right": right, "bottom": 4}
    return configure(chart.properties(autosize=fit, padding=margins), palette, language)
