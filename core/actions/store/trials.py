"""The contract of the links by which drafts are tried."""

from typing import Protocol


class Trials(Protocol):
    def link(self, consultation_id: str) -> str:
        """The hash of the secret in the link by which its draft is tried; "" where there is no link."""
        ...

    def set_link(self, consultation_id: str, secret_hash: str) -> None: ...
    def remove_link(self, consultation_id: str) -> None: ...
    def forget(self, consultation_id: str) -> None:
        """Remove the link, and what everybody typed while trying."""
        ...
