"""A chart as a picture: drawn by Altair's own renderer without a browser, in the letters of the site, offline."""

import json
import re
from functools import cache
from pathlib import Path

import altair as alt
import vl_convert

FONTS = Path(__file__).parent / "fonts"
NO_ADDRESS: list[str] = []  # a chart holds its own data: the renderer fetches nothing

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def chart_svg(chart: alt.LayerChart, *, width: int) -> str:
    """`width` in pixels, as a page gives it; the height is the chart's own."""
    _know_the_fonts()
    spec = json.dumps(chart.properties(width=width).to_dict(validate=False))
    return written_in_xml(str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=NO_ADDRESS)))


def height_of(svg: str) -> float:
    """In pixels, of what `chart_svg` gives."""
    return float(svg.split('height="', 1)[1].split('"', 1)[0])


def written_in_xml(text: str) -> str:
    """Without the signs that no XML may hold, and that people paste without seeing them."""
    return _NOT_XML.sub("", text)


def png_of(svg: str, *, scale: float) -> bytes:
    _know_the_fonts()
    return bytes(vl_convert.svg_to_png(svg, scale=scale))


@cache
def _know_the_fonts() -> None:
    vl_convert.register_font_directory(str(FONTS))
