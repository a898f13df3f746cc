"""Opens the store of these settings, on a database brought up to date."""

from pathlib import Path

from sqlalchemy.engine import make_url

from core.settings import Settings
from db.engine import make_engine
from db.migrate import upgrade
from db.store import StoreOpener


def open_store_of(settings: Settings) -> StoreOpener:
    """A store on an up-to-date database; an embedded one gets its folder."""
    address = make_url(settings.database_url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    upgrade(settings.database_url)
    return StoreOpener(make_engine(settings.database_url))
