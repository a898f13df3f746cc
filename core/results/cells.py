"""One column of results in memory: small codes or numbers row by row, as compact as they allow; never a text."""

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.results.columns import ColumnKind, Value

ABSENT = -1
GROWTH = 1.25  # what a column is given beyond what it needs, so that it is seldom moved
WRITTEN = (False, True)


class Growing:
    """A numpy array that is appended to; what is seen of it is never written through."""

    def __init__(self, dtype: DTypeLike) -> None:
        self._kept: NDArray[Any] = np.empty(0, dtype=dtype)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def dtype(self) -> np.dtype[Any]:
        return self._kept.dtype

    def seen(self, start: int = 0) -> NDArray[Any]:
        """The values from one on, as they stand: a view, to be read before anything is appended or put."""
        view = self._kept[start : self._length]
        view.flags.writeable = False
        return view

    def extend(self, values: NDArray[Any]) -> None:
        needed = self._length + len(values)
        if needed > len(self._kept):
            self._move(max(needed, int(needed * GROWTH)), self.dtype)
        self._kept[self._length : needed] = values
        self._length = needed

    def put(self, rows: NDArray[np.int64], value: Any) -> None:
        self._kept[rows] = value

    def widen(self, dtype: DTypeLike) -> None:
        self._move(len(self._kept), np.dtype(dtype))

    def _move(self, size: int, dtype: np.dtype[Any]) -> None:
        larger = np.empty(size, dtype=dtype)
        larger[: self._length] = self._kept[: self._length]
        self._kept = larger


class Cells:
    """One column's values, row by row. Of a text it keeps whether something is written: the words stay in the store.

    `codes` are the values that its small numbers stand for; none where the column holds numbers.
    """

    def __init__(self, kind: ColumnKind, codes: tuple[str, ...] = ()) -> None:
        self.kind = kind
        self.codes: list[Any] = list(WRITTEN if kind in (ColumnKind.BOOLEAN, ColumnKind.TEXT) else codes)
        self._code_of = {code: i for i, code in enumerate(self.codes)}
        self._numbers = kind is ColumnKind.NUMBER
        self._kept = Growing(np.float32 if self._numbers else np.int8)

    @property
    def nothing(self) -> float:
        """What stands in a row without a value."""
        return float("nan") if self._numbers else ABSENT

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, row: int) -> Value:
        cell = self._kept.seen()[row]
        if self._numbers:
            return None if cell != cell else float(cell)  # NaN is the only value unequal to itself
        return None if cell == ABSENT else self.codes[cell]

    def array(self, start: int = 0) -> NDArray[Any]:
        """The values from a row on, counted or not: codes as `code_of` gives them, ABSENT for none; numbers, or NaN.

        Codes are a view, to be read before the frame takes more.
        """
        seen = self._kept.seen(start)
        return seen.astype(np.float64) if self._numbers else seen

    def at(self, rows: NDArray[Any]) -> NDArray[Any]:
        """The same of these rows alone."""
        found = self._kept.seen()[rows]
        return found.astype(np.float64) if self._numbers else found

    def given(self) -> NDArray[np.bool_]:
        """Which rows hold a value, counted or not."""
        seen = self._kept.seen()
        return ~np.isnan(seen) if self._numbers else seen != ABSENT

    def code_of(self, value: Value) -> int:
        return self._code_of[value]

    def encoded(self, value: Value) -> float:
        """The value as `array` holds it; one that is met for the first time is given a code."""
        if value is None:
            return self.nothing
        if self._numbers:
            return float(value)
        known = self._code_of.get(bool(value) if self.kind is ColumnKind.TEXT else value)
        return self._learn(value) if known is None else known

    def extend(self, values: NDArray[Any]) -> None:
        """Append values as `encoded` gives them."""
        self._make_room_for(values)
        self._kept.extend(values)

    def put(self, row: int, code: int) -> None:
        """In the place of what stands in a row, a code that these cells know."""
        self._kept.put(np.array([row]), code)

    def clear(self, rows: NDArray[np.int64]) -> None:
        """Forget these values."""
        self._kept.put(rows, self.nothing)

    def _learn(self, value: Value) -> int:
        self._code_of[value] = len(self.codes)
        self.codes.append(value)
        return self._code_of[value]

    def _make_room_for(self, values: NDArray[Any]) -> None:
        if not self._numbers:
            needed = np.promote_types(self._kept.dtype, np.min_scalar_type(-max(1, len(self.codes))))
        else:
            needed = np.promote_types(self._kept.dtype, np.float32 if _exact_in_few_bits(values) else np.float64)
        if needed != self._kept.dtype:
            self._kept.widen(needed)


def _exact_in_few_bits(values: NDArray[Any]) -> bool:
    with np.errstate(over="ignore"):
        fewer = values.astype(np.float32)
    return bool(np.array_equal(fewer, values, equal_nan=True))
