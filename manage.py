"""One command line for whoever runs Tablée: `python manage.py --help`.

To add a command: write its file in commands/, then list it here.
"""

import click

from commands.bench import bench
from commands.decide import decide
from commands.demo import demo
from commands.evaluate import evaluate
from commands.export import export
from commands.migrate import migrate
from commands.recount import recount
from commands.reread import reread
from commands.run import run
from commands.sentiment import sentiment
from commands.user import user

commands = click.Group(
    help="Tablée: consultations that set things.",
    commands=(run, migrate, demo, user, evaluate, sentiment, reread, export, recount, bench, decide),
)

if __name__ == "__main__":
    commands()
