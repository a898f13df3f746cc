"""Closes every consultation whose deadline has passed, while the server runs: nobody needs to be watching."""

import asyncio

from anyio import to_thread

from core.actions.closing import close_due
from pages.parts.database import open_store_of_process

EVERY_SECONDS = 5


async def close_when_due() -> None:
    while True:
        await to_thread.run_sync(close_due, open_store_of_process())
        await asyncio.sleep(EVERY_SECONDS)
