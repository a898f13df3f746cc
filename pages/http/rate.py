"""How often one may ask: so many times in a minute, counted in this process."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable

MINUTE = 60.0
MOST_WATCHED = 10_000


class Rate:
    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._asked: OrderedDict[str, deque[float]] = OrderedDict()

    def wait(self, name: str) -> int:
        """How many seconds this one must wait; 0 lets it ask, and counts it."""
        now = self._clock()
        asked = self._asked.setdefault(name, deque())
        self._asked.move_to_end(name)
        if len(self._asked) > MOST_WATCHED:
            self._asked.popitem(last=False)
        while asked and now - asked[0] >= MINUTE:
            asked.popleft()
        if len(asked) >= self._most:
            return int(asked[0] + MINUTE - now) + 1
        asked.append(now)
        return 0
