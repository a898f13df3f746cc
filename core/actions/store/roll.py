"""The contract of the roll: who is asked, and who has voted, with no time and no order."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from core.consultation.attributes import Combination
from core.consultation.records import Member


class Roll(Protocol):
    def lock(self, consultation_id: str) -> None:
        """Until this transaction ends, nobody else marks this roll or changes who is on it."""
        ...

    def add(self, consultation_id: str, members: Sequence[Member]) -> None: ...
    def members(self, consultation_id: str) -> list[Member]: ...
    def combinations(self, consultation_id: str) -> dict[Combination, int]:
        """How many members have each college, circle, entity and language."""
        ...

    def remove(self, consultation_id: str, member_ids: Sequence[str]) -> None: ...
    def give_links(self, consultation_id: str, keys: Mapping[str, str]) -> None:
        """The hash of each member's link, by member id."""
        ...

    def find(self, consultation_id: str, key: str) -> Member | None:
        """The member whose personal link hashes to `key`."""
        ...

    def mark(self, consultation_id: str, member_id: str) -> None:
        """Say that this member has voted, with no time and no order left behind."""
        ...

    def unmark(self, consultation_id: str, member_id: str) -> None:
        """Say that they have not: the batch of papers that held theirs was cancelled."""
        ...
