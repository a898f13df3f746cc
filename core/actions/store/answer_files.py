"""The contract of the files given as answers."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class GivenFile:
    """A file given as an answer, as an answer speaks of it."""

    digest: str
    kind: str
    size: int


class AnswerFiles(Protocol):
    def add(self, consultation_id: str, key: str, *, kind: str, content: bytes) -> GivenFile:
        """Keep a file for the giver whose ballots have this key, under its SHA-256."""
        ...

    def given_by(self, consultation_id: str, key: str) -> list[GivenFile]: ...
    def givers(self, consultation_id: str) -> list[str]:
        """The keys of everybody who gave a file."""
        ...

    def get(self, consultation_id: str, digest: str) -> tuple[str, bytes] | None:
        """(media type, content) of a file that somebody gave to this consultation."""
        ...

    def keep_only(self, consultation_id: str, key: str, digests: Collection[str]) -> None:
        """Give up this giver's other files; the content goes with its last giver."""
        ...
