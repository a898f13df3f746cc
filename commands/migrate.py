"""Brings the database to the newest schema."""

import click

from commands.parts.store import open_store_of
from core.language.texts import Texts
from core.settings import Settings


@click.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    open_store_of(Settings())
    click.echo(Texts()("command-migrated"))
