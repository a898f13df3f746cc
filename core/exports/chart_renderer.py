"""A program of its own that turns charts into pictures, run by chart_pictures.py: what breaks here breaks nothing else.

Altair's renderer is a whole JavaScript engine: it takes some 100 MB, and a sign that it cannot read ends its process.
"""

import base64
import json
import sys
from typing import Any

import vl_convert


def drawn(asked: dict[str, Any]) -> list[str]:
    """The SVG of each chart of `charts`, or the PNG, in base64, of each of `svgs`; nothing is fetched from anywhere."""
    vl_convert.register_font_directory(asked["fonts"])
    if "svgs" in asked:
        pictures = (vl_convert.svg_to_png(svg, scale=asked["scale"]) for svg in asked["svgs"])
        return [base64.b64encode(picture).decode() for picture in pictures]
    return [vl_convert.vegalite_to_svg(chart, allowed_base_urls=[]) for chart in asked["charts"]]


if __name__ == "__main__":
    json.dump(drawn(json.load(sys.stdin)), sys.stdout)
