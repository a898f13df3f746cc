"""The contract of the reactions of a room."""

from typing import Protocol

from core.room.reactions import Reacted, Reaction


class Reactions(Protocol):
    def put(self, consultation_id: str, item_id: str, reaction: Reaction, *, key: str, given: bool) -> None: ...
    def of_item(self, consultation_id: str, item_id: str, *, viewer: str) -> list[Reacted]:
        """Every reaction, touched or not, as whoever has this key sees it; "" is nobody's."""
        ...
