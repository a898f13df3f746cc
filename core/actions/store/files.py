"""The contract of the pictures, kept under the hash of their bytes."""

from typing import Protocol


class Files(Protocol):
    def add(self, *, team_id: str, kind: str, content: bytes) -> str:
        """Keep a file under its SHA-256, which is returned."""
        ...

    def get(self, digest: str) -> tuple[str, bytes] | None:
        """(media type, content)"""
        ...
