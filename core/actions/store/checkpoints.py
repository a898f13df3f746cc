"""The contract of the checkpoints: the counted columns of the log, in parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Part:
    """Some of a checkpoint: the columns of ballots in a row, `seq` being the last of them."""

    seq: int
    content: bytes


class Checkpoints(Protocol):
    """Parts are named by how many ballots stand before them, and by the version of the questionnaire they count."""

    def ends(self, consultation_id: str, *, version: int) -> dict[int, int]:
        """Where each part ends, by how many ballots stand before it."""
        ...

    def part(self, consultation_id: str, after: int, *, version: int) -> Part | None: ...
    def put(self, consultation_id: str, after: int, part: Part, *, version: int) -> None:
        """Keep a part, under the lock of the ballots, in the place of what stood there."""
        ...

    def forget(self, consultation_id: str, seqs: Sequence[int]) -> None:
        """Every part that holds one of these ballots."""
        ...

    def forget_all(self, consultation_id: str) -> None: ...
    def erased_since(self, consultation_id: str, seq: int) -> bool:
        """Whether somebody took a ballot back after this one."""
        ...
