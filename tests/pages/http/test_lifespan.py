import asyncio
import gc
import logging

import pytest

from pages.http import lifespan as module
from pages.http.lifespan import lifespan

PATIENCE_SECONDS = 30


def run(background, *, until) -> None:
    async def a_short_life() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), lifespan(None):
            while not until():
                await asyncio.sleep(0.01)

    module.BACKGROUND[:], kept = background, list(module.BACKGROUND)
    try:
        asyncio.run(a_short_life())
    finally:
        module.BACKGROUND[:] = kept


def test_background_work_runs_and_is_stopped_with_the_server():
    seen = []

    async def work() -> None:
        try:
            seen.append("started")
            await asyncio.sleep(60)
        finally:
            seen.append("stopped")

    run([work], until=lambda: seen)

    assert seen == ["started", "stopped"]


def test_work_that_breaks_is_said_and_starts_again(caplog, monkeypatch):
    monkeypatch.setattr(module, "_START_AGAIN_AFTER_SECONDS", 0)
    tries = []

    async def breaks_once() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise RuntimeError("unplugged")

    with caplog.at_level(logging.ERROR):
        run([breaks_once], until=lambda: len(tries) == 2)

    assert len(tries) == 2
    assert "breaks_once broke" in caplog.text


@pytest.fixture(autouse=True)
def _thawed():
    yield
    gc.unfreeze()


def test_what_is_loaded_at_the_start_is_left_alone_by_the_collector():
    frozen = []

    async def look() -> None:
        frozen.append(gc.get_freeze_count())

    run([look], until=lambda: frozen)

    assert frozen[0] > 10_000
