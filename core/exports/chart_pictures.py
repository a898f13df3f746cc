"""A chart as a picture: drawn by Altair's own renderer without a browser, in the letters of the site, offline."""

import json
from functools import cache
from pathlib import Path

import altair as alt
import vl_convert

FONTS = Path(__file__).parent / "fonts"
NO_ADDRESS: list[str] = []  # a chart holds its own data: the renderer fetches nothing


def chart_svg(chart: alt.LayerChart, *, width: int) -> str:
    """`width` in pixels, as a page gives it; the height is the chart's own."""
    _know_the_fonts()
    spec = json.dumps(chart.properties(width=width).to_dict(validate=False))
    return str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=NO_ADDRESS))


def png_of(svg: str, *, scale: float) -> bytes:
    _know_the_fonts()
    return bytes(vl_convert.svg_to_png(svg, scale=scale))


@cache
def _know_the_fonts() -> None:
    vl_convert.register_font_directory(str(FONTS))
