"""A report as a PDF to hand to a board, with the charts of the screen inside."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from core.exports.chart_pictures import chart_svgs, height_of
from core.exports.typeset import typeset
from core.report.blocks import (
    Block,
    Drawing,
    Facts,
    Figures,
    Heading,
    Points,
    Quotes,
    Report,
    Said,
    Table,
    Together,
)

CHART_WIDTH = 900  # pixels of a chart across a page: its letters are then as large as the words around it
WORD = 24  # characters: no cell of a table is narrower
_ENDLESS = re.compile(r"\w{40,}")
_NO_WIDTH = "\u200b"
KINDS: dict[type, str] = {
    Heading: "heading",
    Said: "said",
    Points: "points",
    Facts: "facts",
    Figures: "figures",
    Table: "table",
    Quotes: "quotes",
}
TALLEST_CHART = 1_250  # one that is higher is made smaller, so as to stand on a page


def report_pdf(report: Report) -> bytes:
    return typeset("report.typ", _data(report))


def _data(report: Report) -> dict[str, Any]:
    cover = report.cover
    charts = [block.chart for section in report.sections for block in _drawings(section.blocks)]
    svgs = iter(chart_svgs(charts, width=CHART_WIDTH))
    return {
        "language": report.language,
        "title": _breakable(cover.title),
        "running": report.running,
        "of": report.of,
        "contents": report.contents,
        "cover": {
            "kicker": cover.kicker,
            "lead": _breakable(cover.lead),
            "facts": cover.facts,
            "flags": cover.flags,
        },
        "sections": [
            {"title": section.title, "blocks": [_block(block, svgs) for block in section.blocks]}
            for section in report.sections
        ],
    }


def _drawings(blocks: Iterable[Block]) -> Iterator[Drawing]:
    for block in blocks:
        if isinstance(block, Together):
            yield from _drawings(block.blocks)
        if isinstance(block, Drawing):
            yield block


def _block(block: Block, svgs: Iterator[str]) -> dict[str, Any]:
    """`svgs` are the charts, drawn all at once, in their order."""
    if isinstance(block, Together):
        return {
            "kind": "together",
            "blocks": [_block(each, svgs) for each in block.blocks],
            "with_next": block.with_next,
        }
    if isinstance(block, Drawing):
        svg = next(svgs)
        share = min(1, TALLEST_CHART / max(1, height_of(svg)))
        return {"kind": "drawing", "svg": svg, "said": block.said, "share": share}
    written = asdict(block)
    return {"kind": KINDS[type(block)], **(written if isinstance(block, Facts) else _breakable(written))}


def _breakable(part: Any) -> Any:
    """An endless word may be broken here and there, by a space of no width; hashes stand in facts, which stay whole."""
    if isinstance(part, str):
        return _ENDLESS.sub(lambda word: _NO_WIDTH.join(_every(word[0], WORD)), part)
    if isinstance(part, dict):
        return {name: _breakable(each) for name, each in part.items()}
    return [_breakable(each) for each in part] if isinstance(part, list | tuple) else part


def _every(word: str, length: int) -> list[str]:
    return [word[start : start + length] for start in range(0, len(word), length)]
