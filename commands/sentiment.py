"""Reads the sentiment of texts, one a line."""

import json
import sys

import click

from core.voices.sentiment import analyse


@click.command()
def sentiment() -> None:
    """Read texts from standard input, one a line; print what each says as a line of JSON."""
    for line in sys.stdin.buffer:  # whatever the bytes are, a line is answered by a line
        found = analyse(line.decode("utf-8", errors="replace").rstrip("\r\n"))
        said = {"label": found.label, "score": found.score, "words": [w.word for w in found.words]}
        click.echo(json.dumps(said | {"language": found.language}, ensure_ascii=False))
