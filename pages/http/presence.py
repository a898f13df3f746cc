"""How many phones are in a room now: counted in this process's memory, forgotten after a few seconds, of nobody."""

import time
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from secrets import token_bytes
from threading import Lock

STAYS_SECONDS = 15.0  # a phone asks every few seconds; one that sleeps is not there
MOST_COUNTED = 20_000


class Presence:
    """`came` at each sign of life; a phone is told apart by a hash of its cookie that this process alone can make."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, stays: float = STAYS_SECONDS) -> None:
        self._clock = clock
        self._stays = stays
        self._salt = token_bytes(16)
        self._lock = Lock()
        self._seen: dict[str, dict[bytes, float]] = {}

    def came(self, code: str, secret: str) -> None:
        phone = blake2b(secret.encode(), key=self._salt, digest_size=8).digest()
        with self._lock:
            here = self._seen.setdefault(code, {})
            here.pop(phone, None)
            here[phone] = self._clock()
            if len(here) > MOST_COUNTED:
                here.pop(next(iter(here)))

            self._forget_silent()

    def count(self, code: str) -> int:
        with self._lock:
            self._forget_silent()
            return len(self._seen.get(code, {}))

    def _forget_silent(self) -> None:
        """The codes that nobody asks after any more, and the phones that are gone: the oldest stand first."""
        oldest = self._clock() - self._stays
        for code, here in list(self._seen.items()):
            for phone in list(here):
                if here[phone] >= oldest:
                    break
                del here[phone]
            if not here:
                del self._seen[code]


@lru_cache(maxsize=1)
def presence() -> Presence:
    """The one count of this process."""
    return Presence()
