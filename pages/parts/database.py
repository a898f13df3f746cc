"""The one store opener and the one lookout of this process, shared by every session and route."""

from functools import lru_cache

from core.actions.watching import Lookout
from core.settings import Settings
from db.engine import make_engine
from db.store import StoreOpener


@lru_cache(maxsize=1)
def settings() -> Settings:
    return Settings()


@lru_cache(maxsize=1)
def open_store_of_process() -> StoreOpener:
    return StoreOpener(make_engine(settings().database_url))


@lru_cache(maxsize=1)
def lookout() -> Lookout:
    return Lookout(open_store_of_process())


def forget() -> None:
    """Start afresh on another database; tests change DATABASE_URL between pages."""
    for kept in (settings, open_store_of_process, lookout):
        kept.cache_clear()
