"""How many ballots agree with a combination of options, and on how many criteria: kept up as ballots come.

It is counted anew only where the combination itself changes; else a look costs what is new.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Combination = tuple[tuple[str, int], ...]  # (criterion, code of its option)
NO_BASKET = -1


class Column(Protocol):
    def array(self, start: int = 0) -> NDArray: ...


class Rows(Protocol):
    """What a frame has, seen from here."""

    seq: int

    @property
    def taken_off(self) -> NDArray[np.int32]: ...
    def cells(self, question_id: str) -> Column: ...
    def counted_rows(self, start: int = 0) -> NDArray[np.bool_]: ...


@dataclass
class Agreement:
    """`counts[k]` ballots agree on k criteria; those that chose nothing are left out."""

    combination: Combination = ()
    rows: int = 0
    taken: int = 0
    by_row: bytearray = field(default_factory=bytearray)  # of each row so far, how many criteria and one; 0 for none
    counts: Counter[int] = field(default_factory=Counter)

    def read(self, frame: Rows, combination: Combination) -> Counter[int]:
        taken_off = frame.taken_off
        if combination != self.combination:
            self.combination, self.rows, self.taken = combination, 0, len(taken_off)
            self.by_row, self.counts = bytearray(), Counter()
        for row in taken_off[self.taken :].tolist():
            if row < self.rows and self.by_row[row]:
                self.counts[self.by_row[row] - 1] -= 1
                self.by_row[row] = 0
        agreed = agreed_on([frame.cells(each).array(self.rows) for each, _ in combination], [c for _, c in combination])
        agreed[~frame.counted_rows(self.rows)] = NO_BASKET
        self.by_row += (agreed + 1).astype(np.uint8).tobytes()
        found = np.bincount(agreed + 1, minlength=len(combination) + 2)
        self.counts.update({k: int(found[k + 1]) for k in range(len(combination) + 1)})
        self.rows, self.taken = frame.seq, len(taken_off)
        return self.counts


def agreed_on(columns: Sequence[NDArray], winners: Sequence[int]) -> NDArray[np.int64]:
    """Of each row, on how many criteria it chose the winner; NO_BASKET where it chose nothing at all."""
    agreed = np.zeros(len(columns[0]), dtype=np.int64)
    some = np.zeros(len(columns[0]), dtype=bool)
    for column, winner in zip(columns, winners, strict=True):
        agreed += column == winner
        some |= column >= 0
    agreed[~some] = NO_BASKET
    return agreed
