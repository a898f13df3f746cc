"""The contract of the groups of ideas: jobs, what they found, and the steps of people since."""

from typing import Any, Protocol

from core.voices.ideas.model import Grouping, JobState, Step, StoredGrouping


class Groupings(Protocol):
    def add(
        self, *, grouping_id: str, consultation_id: str, question_id: str, settings: dict[str, Any], by: str
    ) -> None:
        """Groups that somebody asks for: waiting, until somebody's process takes them."""
        ...

    def get(self, grouping_id: str) -> StoredGrouping | None: ...
    def latest(self, consultation_id: str, question_id: str, *, done: bool = False) -> StoredGrouping | None:
        """The last asked for, whatever became of it; `done` asks for the last that was found."""
        ...

    def move(self, seen: StoredGrouping, state: JobState, *, progress: int, failure: str = "") -> StoredGrouping | None:
        """As it stands now, or None where it moved since it was `seen`: nothing was written."""
        ...

    def finish(self, seen: StoredGrouping, grouping: Grouping) -> StoredGrouping | None:
        """Done, with what was found; None where it moved since it was `seen`: nothing was written."""
        ...

    def stop(self, grouping_id: str) -> bool:
        """Whether it was still waiting or running."""
        ...

    def set_settings(self, grouping_id: str, settings: dict[str, Any]) -> None: ...
    def add_step(self, grouping_id: str, action: str, detail: dict[str, Any], *, by: str, number: int) -> bool:
        """One step more; False where somebody else made the step of this number: nothing was written.

        It moves the groups: what was found meanwhile from the steps before is not written.
        """
        ...

    def hold(self, grouping_id: str) -> None:
        """Nobody else adds a step or finishes before this transaction ends."""
        ...

    def steps(self, grouping_id: str) -> list[Step]:
        """The first first, numbered from 1."""
        ...
