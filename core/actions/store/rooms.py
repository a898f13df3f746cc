"""The contract of the rooms: each as its animator has it now."""

from typing import Protocol

from core.room.model import Room, RoomNow


class Rooms(Protocol):
    def get(self, consultation_id: str) -> RoomNow | None:
        """None where nobody changed it yet: its agenda is the questionnaire's."""
        ...

    def save(self, consultation_id: str, room: Room, *, revision: int) -> int | None:
        """The new revision, or None where somebody else saved since `revision`: nothing was written."""
        ...

    def stir(self, consultation_id: str) -> None:
        """Something was said on a wall, or decided of it: whoever watches is told."""
        ...
