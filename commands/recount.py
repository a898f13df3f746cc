"""Counts a closed consultation again, and compares with what closing sealed."""

import sys
from pathlib import Path

import click

from commands.parts.store import open_store_of
from core.actions.closing import close_due, counted_again
from core.archive import verify
from core.identity import clean_code
from core.language.texts import Texts
from core.settings import Settings


@click.command()
@click.argument("code")
def recount(code: str) -> None:
    """Count a closed consultation again from its first ballot, and compare with what closing sealed.

    CODE may be the path of an archive that anybody downloaded: it is then checked as its own verify.py does.
    """
    if Path(code).exists():
        sys.exit(verify.main([code]))
    open_store = open_store_of(Settings())
    close_due(open_store)
    with open_store(read_only=True) as store:
        consultation = store.consultations.by_code(clean_code(code))
        sealed = store.consultations.result(consultation.id) if consultation else None
        if consultation is None or sealed is None:
            raise click.ClickException(Texts()("command-none-closed"))
        found = counted_again(store, consultation)
        agrees = all(found.get(name) == value for name, value in sealed.items())
    if not agrees:
        raise click.ClickException(Texts()("command-count-differs"))
    click.echo(Texts()("command-recounted", count=sealed["counted"]))
