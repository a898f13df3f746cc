"""Serves: the database migrated, the demo loaded the first time."""

import click

from commands.parts.signing_in import say_how_to_sign_in
from commands.parts.store import open_store_of
from core.actions import accounts
from core.actions.demo import load_demo
from core.language.texts import Texts
from core.settings import Settings
from pages.http.serve import serve


@click.command()
@click.option("--port", default=8501, show_default=True, envvar="PORT")
@click.option("--host", default="127.0.0.1", show_default=True, envvar="HOST")
def run(port: int, host: str) -> None:
    """Migrate the database, load the demo the first time, and serve."""
    settings, texts = Settings(), Texts()
    open_store = open_store_of(settings)
    made_up = accounts.first_admin(open_store, settings)
    if made_up is not None and settings.tablee_demo:
        click.echo(texts("command-demo-begins"))
        load_demo(open_store, admin_email=settings.tablee_admin_email)
    click.echo("\n  " + texts("command-served", address=f"http://{host}:{port}"))
    say_how_to_sign_in(settings, made_up)
    serve(host=host, port=port)
