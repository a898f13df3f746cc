"""What was changed on the way, so that each change can be undone and done again."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

Kept = TypeVar("Kept")
MOST_STEPS = 500  # more than a visit makes; what is not changed is shared from one step to the next


@dataclass(frozen=True)
class History(Generic[Kept]):
    """`present`, what it was before and, after an undo, what it was after; `writing` is the place last written in."""

    present: Kept
    past: tuple[Kept, ...] = ()
    future: tuple[Kept, ...] = ()
    writing: str = ""

    def step(self, changed: Kept, *, writing: str = "") -> "History[Kept]":
        """One change more. The pauses of somebody writing on in one place are one step together."""
        if changed == self.present:
            return self
        if writing and writing == self.writing:
            return replace(self, present=changed, future=())
        past = (*self.past, self.present)[-MOST_STEPS:]
        return History(changed, past, (), writing)

    def undo(self) -> "History[Kept]":
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redo(self) -> "History[Kept]":
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
