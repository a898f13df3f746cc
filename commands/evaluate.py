"""Measures how right the analyses of texts are, on labelled ones."""

from pathlib import Path

import click

from core.voices.accuracy import as_table
from core.voices.accuracy import evaluate as measure_voices
from core.voices.ideas.accuracy import evaluate as measure_ideas


@click.group()
def evaluate() -> None:
    """Measure how right the analyses are, on labelled texts."""


@evaluate.command("voices")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def evaluate_voices(folder: Path) -> None:
    """Print the accuracy of the French sentiment on the sets of FOLDER."""
    click.echo(as_table(measure_voices(folder)))


@evaluate.command("ideas")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def evaluate_ideas(folder: Path) -> None:
    """Print how well groups of ideas meet those that people made, a line for each file of FOLDER."""
    for figures in measure_ideas(folder):
        click.echo(figures)
