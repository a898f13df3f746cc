"""What is drawn or written once a version: one at a time, so that whoever waits holds no thread that others need."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from anyio import CapacityLimiter, to_thread


class Kept:
    """The `most` that were asked for last. Belongs to the server's loop: only what makes them runs in a thread."""

    def __init__(self, *, most: int, heaviest: int) -> None:
        self._most = most
        self._heaviest = heaviest  # bytes
        self._turn = CapacityLimiter(1)
        self._found: OrderedDict[Hashable, bytes] = OrderedDict()

    async def of(self, key: Hashable, make: Callable[[], bytes | None]) -> bytes | None:
        """Whoever asks for the same meanwhile is given the one that is made; what comes to nothing is not kept."""
        if key not in self._found:
            async with self._turn:
                if key not in self._found:
                    made = await to_thread.run_sync(make)
                    if made is None or len(made) > self._heaviest:
                        return made
                    self._keep(key, made)
        self._found.move_to_end(key)
        return self._found[key]

    def _keep(self, key: Hashable, made: bytes) -> None:
        self._found[key] = made
        if len(self._found) > self._most:
            self._found.popitem(last=False)
