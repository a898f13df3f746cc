"""Runs several calls at the same moment, each in a thread of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any


def at_once(calls: Sequence[Callable[[], Any]]) -> list[Any]:
    """What each returned, in the order of the calls; an exception stands in the place of a result."""
    ready = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        ready.wait()
        try:
            return call()
        except Exception as raised:  # noqa: BLE001 - it is the test's to judge
            return raised

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))
