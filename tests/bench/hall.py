"""A hall by script: phones join, a question opens, everybody votes, and the projector shows the last vote."""

import asyncio
import random
import resource
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from tests.bench.phones import Phone
from tests.bench.watchers import Watcher

Act = Callable[[], object]
PATIENCE_SECONDS = 120
CHOICES = ("rouge", "vert", "bleu")


@dataclass(frozen=True)
class Hall:
    """How many, and within how many seconds they come in and press; the rest is the server's."""

    phones: int
    watchers: int
    come_in_within: float
    vote_within: float


@dataclass(frozen=True)
class Seen:
    """In seconds. `on_screen` is from the last vote acknowledged to each watcher's screen showing the whole number."""

    joined: float
    join_each: float  # one join in twenty took longer
    told: float  # from the opening until the last phone asked the question
    voted: float  # from the opening until the last vote was acknowledged
    vote_each: float
    on_screen: float
    counted: int
    client_cpu: float


async def run_hall(base: str, code: str, hall: Hall, *, open_question: Act) -> Seen:
    chance = random.Random(7)
    phones = [
        Phone(base, code, chance.choice(CHOICES), votes_after=chance.uniform(0, hall.vote_within))
        for _ in range(hall.phones)
    ]
    watchers = [Watcher(base, code, rf"counter[^>]*>{hall.phones}\b") for _ in range(hall.watchers)]
    try:
        return await _hold(hall, phones, watchers, chance, open_question)
    finally:
        await asyncio.gather(*(each.close() for each in (*phones, *watchers)))


async def _hold(
    hall: Hall, phones: Sequence[Phone], watchers: Sequence[Watcher], chance: random.Random, open_question: Act
) -> Seen:
    for watcher in watchers:
        await watcher.open()
    began = time.perf_counter()
    await asyncio.gather(*(_after(chance.uniform(0, hall.come_in_within), phone.join) for phone in phones))
    over = asyncio.Event()
    async with asyncio.TaskGroup() as busy:
        for phone in phones:
            busy.create_task(_follow_and_stay(phone, over))
        watching = [busy.create_task(watcher.watch()) for watcher in watchers]
        await asyncio.sleep(2)
        opened = time.perf_counter()
        await asyncio.to_thread(open_question)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not all(phone.counted for phone in phones):
                await asyncio.sleep(0.05)
            await asyncio.gather(*watching)
        over.set()
    last = max(phone.counted for phone in phones)
    return Seen(
        joined=max(phone.joined for phone in phones) - began,
        join_each=_late([phone.took[0] for phone in phones]),
        told=max(phone.asked for phone in phones) - opened,
        voted=last - opened,
        vote_each=_late([phone.took[1] for phone in phones]),
        on_screen=_late([max(0.0, watcher.saw - last) for watcher in watchers]),
        counted=len([phone for phone in phones if phone.counted]),
        client_cpu=sum(resource.getrusage(resource.RUSAGE_SELF)[:2]),
    )


async def _follow_and_stay(phone: Phone, over: asyncio.Event) -> None:
    await phone.follow()
    await phone.stay(over)


async def _after(seconds: float, act: Callable[[], Awaitable[None]]) -> None:
    await asyncio.sleep(seconds)
    await act()


def _late(took: Sequence[float]) -> float:
    """What one in twenty exceeds."""
    ordered = sorted(took)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
