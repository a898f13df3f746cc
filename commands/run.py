"""Serves: the database migrated, the demo loaded the first time."""

import click

from commands.parts.signing_in import say_how_to_sign_in
from commands.parts.store import open_store_of
from core.actions import accounts
from core.actions.demo import load_demo
from core.settings import Settings
from pages.http.serve import serve


@click.command()
@click.option("--port", default=8501, show_default=True, envvar="PORT")
@click.option("--host", default="127.0.0.1", show_default=True, envvar="HOST")
def run(port: int, host: str) -> None:
    """Migrate the database, load the demo the first time, and serve."""
    settings = Settings()
    open_store = open_store_of(settings)
    made_up = accounts.first_admin(open_store, settings)
    if made_up is not None and settings.tablee_demo:
        click.echo("Première fois : la démonstration se prépare, une dizaine de secondes...")
        load_demo(open_store, admin_email=settings.tablee_admin_email)
    click.echo(f"\n  Tablée : http://{host}:{port}")
    say_how_to_sign_in(settings, made_up)
    serve(host=host, port=port)
