"""Batches of a room among the leaves: the exact bytes of each, bound to the journal's entry that says it was given."""

from collections.abc import Iterable, Sequence
from typing import Any

from core.archive.canonical import canonical, digest
from core.archive.journal import PAPERS_ENTERED, Entry

Said = dict[str, Any]  # a batch as the journal seals it and closing publishes it
NONCE = "nonce"


def said_hash(said: Said) -> str:
    """What the journal keeps of a batch when it is entered, checked and cancelled."""
    return digest(canonical(said))


def with_nonces(batches: Iterable[Said], journal: Iterable[Entry]) -> list[Said]:
    """Each with the hash of the entry that says it was entered: nobody knew it before, nobody chooses it."""
    entered = {entry.detail.get("hash"): entry.hash for entry in journal if entry.action == PAPERS_ENTERED}
    return [said | {NONCE: entered.get(said_hash(said), "")} for said in batches]


def sealed_batches(batches: Sequence[Said], *, consultation_id: str, configuration: str) -> list[str]:
    """Canonical JSON; none of a vote that was closed before batches were leaves."""
    return [
        canonical(
            {
                "configuration": configuration,
                "consultation": consultation_id,
                "nonce": said[NONCE],
                "paper": {name: value for name, value in said.items() if name != NONCE} | {"checked": True},
            }
        )
        for said in batches
        if NONCE in said
    ]
