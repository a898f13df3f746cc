"""Numbers in their order, each distinct one once with how often it came: a median costs the same among a million."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Ordered:
    """As a sorted list of every number would be; it is never changed, `changed` gives another."""

    def __init__(self, values: NDArray[np.float64] | None = None, times: NDArray[np.int64] | None = None) -> None:
        """`values` are distinct and rise; each stands as often as `times` says."""
        self.values = np.empty(0) if values is None else values
        self.times = np.empty(0, dtype=np.int64) if times is None else times

    @classmethod
    def of(cls, counts: Mapping[float, int]) -> "Ordered":
        """Of how often each number came."""
        values = sorted(counts)
        times = [counts[value] for value in values]
        return cls(np.array(values, dtype=np.float64), np.array(times, dtype=np.int64))

    def __len__(self) -> int:
        return int(self._up_to[-1]) if len(self.values) else 0

    def __getitem__(self, place: int) -> float:
        wanted = place + len(self) if place < 0 else place
        if not 0 <= wanted < len(self):
            raise IndexError(place)
        return float(self.values[np.searchsorted(self._up_to, wanted, side="right")])

    def __iter__(self) -> Iterator[float]:
        return iter(np.repeat(self.values, self.times).tolist())

    def __eq__(self, other: Any) -> bool:
        if not isinstance(other, Ordered):
            return NotImplemented
        return np.array_equal(self.values, other.values) and np.array_equal(self.times, other.times)

    @property
    def distinct(self) -> list[tuple[float, int]]:
        """Each number with how often it came, the smallest first."""
        return list(zip(self.values.tolist(), self.times.tolist(), strict=True))

    def bisect_left(self, value: float) -> int:
        """How many are smaller."""
        below = int(np.searchsorted(self.values, value))
        return int(self._up_to[below - 1]) if below else 0

    def changed(self, other: "Ordered", by: int) -> "Ordered":
        """With the other's numbers (`by=1`), or without them (`by=-1`)."""
        places = np.searchsorted(self.values, other.values)
        known = np.zeros(len(places), dtype=bool)
        inside = places < len(self.values)
        known[inside] = self.values[places[inside]] == other.values[inside]
        times = self.times.copy()
        times[places[known]] += by * other.times[known]
        values = np.insert(self.values, places[~known], other.values[~known])
        times = np.insert(times, places[~known], by * other.times[~known])
        kept = times != 0
        return Ordered(values, times) if kept.all() else Ordered(values[kept], times[kept])

    @cached_property
    def _up_to(self) -> NDArray[np.int64]:
        return np.cumsum(self.times)
