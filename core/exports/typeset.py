"""A page set by typst from data alone, offline, in the site's own letters.

What people wrote reaches typst as JSON, never as source: nothing in a title or in a text can become markup or code.
"""

import json
from pathlib import Path
from typing import Any

import typst

from core.exports.chart_pictures import FONTS

FOLDER = Path(__file__).parent


def typeset(template: str, data: dict[str, Any]) -> bytes:
    """A PDF of this template of the folder."""
    return bytes(
        typst.compile(
            FOLDER / template,
            root=FOLDER,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            format="pdf",
        )
    )
