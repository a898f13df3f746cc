"""Brings a database to the newest schema, from empty or from any earlier one."""

from pathlib import Path

from alembic import command
from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """Run every migration that this database has not seen."""
    command.upgrade(configuration(url), "head")


def configuration(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config
