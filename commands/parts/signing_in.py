"""Says to the operator how to sign in."""

import click

from core.language.texts import Texts
from core.settings import Settings


def say_how_to_sign_in(settings: Settings, made_up: str | None) -> None:
    """`made_up` is the first administrator's password, "" where the environment gave one, None for a later run."""
    texts = Texts()
    if made_up is None:
        click.echo(f"  {texts('command-known-accounts')}\n")
        return
    click.echo(f"  {texts('command-email', email=settings.tablee_admin_email)}")
    of_settings = texts("command-password-of-settings")
    click.echo(f"  {texts('command-password-made-up', password=made_up) if made_up else of_settings}\n")
