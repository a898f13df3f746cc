"""Reads again the texts that an older analyser read."""

import sys
from functools import partial

import click

from commands.parts.store import open_store_of
from core.actions import rereading
from core.identity import clean_code
from core.language.texts import Texts
from core.settings import Settings


@click.command()
@click.argument("code", default="")
def reread(code: str) -> None:
    """Read again the texts that an older analyser read: those of CODE, or of every consultation.

    Each with its own thresholds. Stopped half-way, it goes on where it was; run twice, it finds nothing more to read.
    """
    open_store = open_store_of(Settings())
    with open_store(read_only=True) as store:
        every = store.consultations.of_teams(list(store.accounts.teams()))
    wanted = (each for each in every if not code or each.code == clean_code(code))
    chosen = {each.id: each.code for each in wanted if each.published}
    if code and not chosen:
        raise click.ClickException(Texts()("command-none-published"))
    for consultation_id, known in chosen.items():
        found = rereading.reread(open_store, consultation_id, say=partial(_say_read, known))
        said = Texts()("command-reread", code=known, texts=found.texts, anew=found.anew, moved=found.moved)
        click.echo(f"\r{said}")


def _say_read(code: str, seen: int) -> None:
    """In the place of the line before, on a terminal; a file of what was said holds the ends alone."""
    if sys.stderr.isatty():
        click.echo("\r" + Texts()("command-reading", code=code, count=seen), nl=False, err=True)
