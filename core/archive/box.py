"""The ballot box as closing seals it: what became of every ballot, the leaves that count, their root and tallies."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from core.archive.bundle import root_of
from core.archive.verify import tallies
from core.consultation.records import BallotStatus, Fate, LogLine
from core.consultation.sealing import leaf_hash

_NONE, _COUNTED, _REPLACED, _WITHDRAWN = range(4)
_CODES = {Fate.COUNTED: _COUNTED, Fate.REPLACED: _REPLACED, Fate.WITHDRAWN: _WITHDRAWN}
_BYTES = 32  # of a leaf


class Box:
    """Feed it the whole log, then what the ballots say. A ballot costs 33 bytes: a million fit anywhere."""

    def __init__(self) -> None:
        self.seq = 0
        self.tallies: dict[str, dict[str, int]] = {}
        self.by_college: Counter[str] = Counter()  # "" for those who are of none
        self.papers: list[str] = []  # the sealed batches of a room: each is a leaf too
        self._leaves = bytearray()
        self._fates = bytearray()

    def extend(self, lines: Iterable[LogLine]) -> None:
        for line in lines:
            if line.seq != self.seq + 1:
                raise ValueError(f"ballot {line.seq} after {self.seq}: the log has a hole or a repeat")
            cast = line.status is BallotStatus.CAST
            if line.supersedes is not None and self._fates[line.supersedes - 1] == _COUNTED:
                self._fates[line.supersedes - 1] = _REPLACED if cast else _WITHDRAWN
            self._fates.append(_COUNTED if cast else _NONE)
            self._leaves += bytes.fromhex(line.leaf)
            self.seq = line.seq

    def count(self, seals: Iterable[tuple[int, str]]) -> None:
        """What the ballots that count say, from the first to the last."""
        self.tallies = tallies(self._answers(seals))

    def counts(self, seq: int) -> bool:
        return self._fates[seq - 1] == _COUNTED

    def leaf(self, seq: int) -> str:
        return self._leaves[(seq - 1) * _BYTES : seq * _BYTES].hex()

    def leaves(self, fate: Fate) -> list[str]:
        """In hexadecimal, in their own order: the order of voting is nobody's business."""
        return sorted(self.leaf(place + 1) for place, code in enumerate(self._fates) if code == _CODES[fate])

    @property
    def counted(self) -> int:
        return self._fates.count(_COUNTED)

    def root(self) -> str:
        return root_of([*self.leaves(Fate.COUNTED), *map(leaf_hash, self.papers)])

    def _answers(self, seals: Iterable[tuple[int, str]]) -> Iterator[dict[str, object]]:
        self.by_college = Counter()
        for seq, sealed in seals:
            if self.counts(seq):
                ballot = json.loads(sealed)
                self.by_college[ballot.get("college", "")] += 1
                yield ballot["answers"]
