"""The contract of the quotas: how many ballots that count fill each."""

from collections.abc import Mapping
from typing import Protocol


class Quotas(Protocol):
    def filled(self, consultation_id: str) -> dict[str, int]:
        """By quota, how many ballots that count fill it; one that nothing fills may be left out."""
        ...

    def fill(self, consultation_id: str, filled: Mapping[str, int]) -> None:
        """Write these counts down, under the lock of the ballots."""
        ...
