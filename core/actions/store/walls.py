"""The contract of the walls of a room: what people write there, and who supports it."""

from typing import Protocol

from core.room.model import ItemKind
from core.room.wall import Decided, Post


class Walls(Protocol):
    def put(self, consultation_id: str, post: Post, *, key: str) -> None:
        """Once, under its own id; `key` is its author's. One that was taken back is said anew."""
        ...

    def count(self, consultation_id: str, wall: ItemKind) -> int:
        """With those taken back."""
        ...

    def standing(self, consultation_id: str, wall: ItemKind) -> int:
        """How many show or wait to be read."""
        ...

    def said_by(self, consultation_id: str, wall: ItemKind, *, key: str) -> list[Post]:
        """Those of one author, without their support; those taken back have no words any more."""
        ...

    def posts(self, consultation_id: str, wall: ItemKind, *, viewer: str) -> list[Post]:
        """Those that stand, the first said first, as whoever has this key sees it; "" is nobody's."""
        ...

    def get(self, consultation_id: str, post_id: str, *, viewer: str) -> Post | None: ...
    def take_back(self, consultation_id: str, post_id: str, *, key: str) -> bool:
        """Its words and its support go, what was decided of it stays. Whether it stood, and was its author's."""
        ...

    def support(self, post_id: str, *, key: str, supported: bool) -> None: ...
    def decide(self, consultation_id: str, post_id: str, decided: Decided) -> None: ...
