"""Charts as pictures: drawn by Altair's own renderer without a browser, in the letters of the site, offline."""

import base64
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import altair as alt

FOLDER = Path(__file__).parent
FONTS = FOLDER / "fonts"
RENDERER = FOLDER / "chart_renderer.py"
MOST_SECONDS = 120  # for all the charts of a report

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def chart_svgs(charts: Sequence[alt.LayerChart], *, width: int) -> list[str]:
    """`width` in pixels, as a page gives it; the height is each chart's own."""
    if not charts:
        return []
    specs = [_readable({**chart.to_dict(validate=False), "width": width}) for chart in charts]
    return [written_in_xml(svg) for svg in _rendered({"charts": specs})]


def png_of(svg: str, *, scale: float) -> bytes:
    (picture,) = _rendered({"svgs": [svg], "scale": scale})
    return base64.b64decode(picture)


def height_of(svg: str) -> float:
    """In pixels, of what `chart_svgs` gives."""
    return float(svg.split('height="', 1)[1].split('"', 1)[0])


def written_in_xml(text: str) -> str:
    """Without the signs that no XML may hold, and that people paste without seeing them."""
    return _NOT_XML.sub("", text)


def _rendered(asked: dict[str, Any]) -> list[str]:
    """Raises where the renderer breaks or takes too long."""
    done = subprocess.run(
        [sys.executable, RENDERER],
        input=json.dumps(asked | {"fonts": str(FONTS)}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=MOST_SECONDS,
        check=True,
    )
    return list(json.loads(done.stdout))


def _readable(part: Any) -> Any:
    if isinstance(part, str):
        return written_in_xml(part)
    if isinstance(part, dict):
        return {name: _readable(each) for name, each in part.items()}
    return [_readable(each) for each in part] if isinstance(part, list | tuple) else part
