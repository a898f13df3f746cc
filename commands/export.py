"""Writes the answers of a consultation to a file."""

from pathlib import Path

import click

from commands.parts.refusals import refusals_said
from commands.parts.store import open_store_of
from core.actions import exporting
from core.actions.closing import close_due
from core.exports import BY_NAME, Choices, Separator
from core.language import LANGUAGES
from core.language.texts import Texts
from core.settings import Settings


@click.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(BY_NAME)), default="csv", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--language", type=click.Choice(list(LANGUAGES)), default="fr", show_default=True, help="Of the labels.")
@click.option("--words", is_flag=True, help="Words in place of codes.")
@click.option("--french-excel", is_flag=True, help="csv: semicolons, and commas in numbers.")
@click.option("--with-personal-data", "unmasked", is_flag=True, help="As written: nothing is masked in texts.")
def export(
    *, code: str, name: str, output: Path, language: str, words: bool, french_excel: bool, unmasked: bool
) -> None:
    """Write the answers of a consultation to a file, once its tallies may be seen; texts are masked."""
    settings, chosen = Settings(), BY_NAME[name]
    open_store = open_store_of(settings)
    separator = Separator.SEMICOLON if french_excel else Separator.COMMA
    choices = Choices(language=language, said=words, separator=separator, decimal_comma=french_excel)
    close_due(open_store)
    with refusals_said():
        reader = exporting.Reader(Texts(language), settings.zone)
        table = exporting.answers_for_operator(open_store, code, reader, rows=chosen.rows, unmasked=unmasked)
        chosen.write(table, choices, output, lambda _: None)
        exporting.note_export_by(exporting.BY_OPERATOR, open_store, code, kind=name, rows=table.rows, unmasked=unmasked)
    click.echo(Texts()("command-exported", count=table.rows, file=str(output)))
