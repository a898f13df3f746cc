"""Reads the sentiment of texts, one a line."""

import json
import sys
from typing import Any

import click

from core.voices.sentiment import analyse

ENDS_OF_LINES = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""What ends a line to many a reader, and stands as it is in JSON."""


@click.command()
def sentiment() -> None:
    """Read texts from standard input, one a line; print what each says as a line of JSON."""
    for line in sys.stdin.buffer:  # whatever the bytes are, a line is answered by a line
        found = analyse(line.decode("utf-8", errors="replace").rstrip("\r\n"))
        said = {"label": found.label, "score": found.score, "words": [w.word for w in found.words]}
        click.echo(_as_one_line(said | {"language": found.language}))


def _as_one_line(said: dict[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False).translate(ENDS_OF_LINES)
