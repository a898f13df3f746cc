"""A chart for slides: title, sentence, chart and source on white, as SVG or as PNG at twice the size."""

from collections.abc import Iterator
from functools import cache
from xml.sax.saxutils import escape

from PIL import ImageFont

from core.exports.chart_pictures import FONTS, chart_svgs, height_of, png_of, written_in_xml
from core.report.pictures import Picture

WIDTH = 960
LEAST_HEIGHT = 540  # of a slide, 16 by 9
MARGIN = 48
GAP = 22
PNG_SCALE = 2
MOST_LINES = 4
SERIF, SANS = "Fraunces, Georgia, serif", "Public Sans, system-ui, sans-serif"
PAPER, INK, MUTED = "#FFFFFF", "#1A140F", "#5A5145"  # core/charts/theme.py's, in print


def slide_svg(picture: Picture) -> str:
    (chart,) = chart_svgs([picture.chart], width=WIDTH - 2 * MARGIN)
    below, words = MARGIN, []
    for text, size, file, style in (
        (picture.title, 30, "fraunces-600.ttf", f'font-family="{SERIF}" font-weight="600" fill="{INK}"'),
        (picture.sentence, 18, "public-sans-400.ttf", f'font-family="{SANS}" fill="{MUTED}"'),
    ):
        for line in _lines(text, size=size, file=file):
            below += round(size * 1.3)
            words.append(_said(line, below, size, style))
        below += GAP // 2
    top = below + GAP
    height = max(LEAST_HEIGHT, top + round(height_of(chart)) + GAP + 2 * MARGIN // 2 + 14)
    words.append(_said(picture.source, height - MARGIN // 2 - 4, 14, f'font-family="{SANS}" fill="{MUTED}"'))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{WIDTH}" '
        f'height="{height}" viewBox="0 0 {WIDTH} {height}" role="img"><title>{_xml(picture.title)}</title>'
        f'<desc>{_xml(picture.sentence)}</desc><rect width="100%" height="100%" fill="{PAPER}"/>'
        f'{"".join(words)}<g transform="translate({MARGIN},{top})">{chart}</g></svg>'
    )


def slide_png(picture: Picture) -> bytes:
    return png_of(slide_svg(picture), scale=PNG_SCALE)


def _said(line: str, below: int, size: int, style: str) -> str:
    return f'<text x="{MARGIN}" y="{below}" font-size="{size}" {style}>{_xml(line)}</text>'


def _lines(text: str, *, size: int, file: str) -> Iterator[str]:
    """As wide as the picture allows, measured in its own letters; a text of more lines is cut short and says so."""
    font, line, count = _font(file, size), "", 0
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and font.getlength(longer) > WIDTH - 2 * MARGIN:
            count += 1
            if count == MOST_LINES:
                yield f"{line} …"
                return
            yield line
            line = word
        else:
            line = longer
    yield line


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / file, size)


def _xml(text: str) -> str:
    return escape(written_in_xml(text))
