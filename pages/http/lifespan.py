"""What happens once when the server starts, beside it while it runs, and once when it stops."""

import asyncio
import gc
import importlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from core.language import LANGUAGES
from pages.http.closing import close_when_due
from pages.http.exports import forget_exports
from pages.http.front import first_names, packed
from pages.http.webhooks import tell_what_happens

_LOG = logging.getLogger(__name__)
_COLLECT_EVERY_SECONDS = 300
_START_AGAIN_AFTER_SECONDS = 30
_LARGE = ("altair", "pandas")  # a first visitor should not wait for their import

Work = Callable[[], Awaitable[None]]


async def collect_garbage() -> None:
    """Streamlit collects after every run, which costs more than the run; every few minutes is enough."""
    while True:
        await asyncio.sleep(_COLLECT_EVERY_SECONDS)
        gc.collect()


async def pack_first_files() -> None:
    """Packs what every first visit loads, so that the first visitor does not wait for it either."""
    for language in LANGUAGES:
        for name in first_names():
            await packed(language, name)


# What runs beside the server, each for as long as it likes. To add one: list it here.
BACKGROUND: list[Work] = [collect_garbage, pack_first_files, close_when_due, forget_exports, tell_what_happens]


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:  # noqa: ARG001 - Streamlit hands its app over
    for name in _LARGE:
        importlib.import_module(name)
    # What is loaded now stays for good: no collection needs to look at it again.
    gc.collect()
    gc.freeze()
    tasks = [asyncio.create_task(_kept_running(work)) for work in BACKGROUND]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        gc.unfreeze()


async def _kept_running(work: Work) -> None:
    """Background work that breaks is said in the log and started again."""
    while True:
        try:
            return await work()
        except Exception:  # noqa: BLE001 - one piece of work must not stop the server
            _LOG.exception("%s broke and starts again", getattr(work, "__name__", work))
            await asyncio.sleep(_START_AGAIN_AFTER_SECONDS)
