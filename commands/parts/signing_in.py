"""Says to the operator how to sign in."""

import click

from core.settings import Settings


def say_how_to_sign_in(settings: Settings, made_up: str | None) -> None:
    """`made_up` is the first administrator's password, "" where the environment gave one, None for a later run."""
    if made_up is None:
        click.echo("  On s'y connecte avec les comptes existants.\n")
        return
    click.echo(f"  Adresse e-mail : {settings.tablee_admin_email}")
    password = f"{made_up}   (affiché cette fois seulement ; il se change dans « Mon compte »)" if made_up else ""
    click.echo(f"  Mot de passe   : {password or 'celui de TABLEE_ADMIN_PASSWORD'}\n")
