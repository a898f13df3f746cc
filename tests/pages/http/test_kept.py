"""What costs much is made once, and one at a time, whoever asks meanwhile."""

from threading import Lock
from time import sleep

import anyio
import pytest

from pages.http.kept import Kept

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


async def test_the_same_is_made_once_and_no_two_at_a_time():
    kept, making, made = Kept(most=8, heaviest=100), Lock(), []

    def make(name):
        assert making.acquire(blocking=False)
        sleep(0.01)
        made.append(name)
        making.release()
        return name.encode()

    async with anyio.create_task_group() as asking:
        for name in "abab":
            asking.start_soon(kept.of, name, lambda name=name: make(name))

    assert sorted(made) == ["a", "b"]


async def test_the_one_that_nobody_asked_for_the_longest_goes_first():
    kept, made = Kept(most=2, heaviest=100), []

    for name in "abacab":
        await kept.of(name, lambda name=name: made.append(name) or name.encode())

    assert made == ["a", "b", "c", "b"]


@pytest.mark.parametrize("found", [None, b"heavier"])
async def test_what_comes_to_nothing_or_weighs_too_much_is_not_kept(found):
    kept, made = Kept(most=2, heaviest=3), []

    answers = [await kept.of("a", lambda: made.append(1) or found) for _ in range(2)]

    assert (answers, len(made)) == ([found, found], 2)
