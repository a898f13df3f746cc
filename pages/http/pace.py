"""How often something comes from one place, within a minute: counted in this process's memory, never written down."""

import time
from collections import deque
from collections.abc import Callable, Hashable
from functools import lru_cache
from threading import Lock

MOST_TEXTS = 250  # from one network address onto one wall: half a hall may write at once, a script does not stop there
MINUTE_SECONDS = 60.0


class Pace:
    """`takes` says whether one more may come, and counts it."""

    def __init__(
        self, most: int, *, within: float = MINUTE_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most = most
        self._within = within
        self._clock = clock
        self._lock = Lock()
        self._came: dict[Hashable, deque[float]] = {}

    def takes(self, place: Hashable) -> bool:
        with self._lock:
            now = self._clock()
            self._forget(before=now - self._within)
            came = self._came.pop(place, deque())
            self._came[place] = came  # those that came last stand last
            if len(came) >= self._most:
                return False
            came.append(now)
            return True

    def _forget(self, *, before: float) -> None:
        for place, came in list(self._came.items()):
            while came and came[0] <= before:
                came.popleft()
            if not came:
                del self._came[place]


@lru_cache(maxsize=1)
def pace_of_texts() -> Pace:
    """The one of this process."""
    return Pace(MOST_TEXTS)
