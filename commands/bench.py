"""Measures what looking costs, on ballots made up for it."""

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import click

from commands.parts.options import listed, whole
from core.measuring import looks
from core.settings import Settings
from db.engine import make_engine
from db.scratch import scratch_database
from db.store import StoreOpener

MANAGE = Path(__file__).parents[1] / "manage.py"


@click.group()
def bench() -> None:
    """Measure what costs time, on ballots made up for it."""


@bench.command("look")
@click.option("--ballots", default="1000,100000,1000000", show_default=True, help="How many, between commas.")
@click.option("--database-url", default="", help="A PostgreSQL server; a SQLite file that is thrown away by default.")
def bench_look(*, ballots: str, database_url: str) -> None:
    """Print as a line of JSON what looking costs among so many ballots of twelve questions."""
    sizes = [whole(each, "--ballots") for each in listed(ballots)]
    with scratch_database(database_url) as url:
        engine = make_engine(url)
        click.echo(json.dumps(looks.measure(StoreOpener(engine), sizes, partial(_opened_afresh, url))))
        engine.dispose()


@bench.command("open", hidden=True)
@click.argument("code")
def bench_open(code: str) -> None:
    """What one first look costs, in a process that has done nothing else."""
    click.echo(json.dumps(looks.opened_here(StoreOpener(make_engine(Settings().database_url)), code)))


def _opened_afresh(url: str, code: str) -> dict[str, float]:
    command = [sys.executable, str(MANAGE), "bench", "open", code]
    done = subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, capture_output=True, check=True, text=True)
    return json.loads(done.stdout)
