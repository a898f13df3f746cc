"""Loads the demo consultations."""

import click

from commands.parts.signing_in import say_how_to_sign_in
from commands.parts.store import open_store_of
from core.actions import accounts
from core.actions.demo import load_demo
from core.language.texts import Texts
from core.settings import Settings


@click.command()
def demo() -> None:
    """Load the demo consultations into the first team."""
    settings = Settings()
    open_store = open_store_of(settings)
    made_up = accounts.first_admin(open_store, settings)
    load_demo(open_store, admin_email=settings.tablee_admin_email)
    say_how_to_sign_in(settings, made_up)
    click.echo(Texts()("command-demo-loaded"))
