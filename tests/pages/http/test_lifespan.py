import asyncio
import gc
import logging

import pytest

from pages.http import lifespan as module
from pages.http.lifespan import lifespan


def run(background, *, seconds: float = 0.05) -> None:
    async def a_short_life() -> None:
        async with lifespan(None):
            await asyncio.sleep(seconds)

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

    run([work])

    assert seen == ["started", "stopped"]


def test_work_that_breaks_is_said_and_starts_again(caplog, monkeypatch):
    monkeypatch.setattr(module, "_START_AGAIN_AFTER_SECONDS", 0)
    tries = []

    async def breaks_once() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise RuntimeError("unplugged")

    with caplog.at_level(logging.ERROR):
        run([breaks_once])

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

    run([look])

    assert frozen[0] > 10_000
