"""What is fixed before the first vote, sealed by one hash: the definition, and who may vote where that is a roll.

The deadline stands outside: it may move later, which the journal says.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from core.archive.canonical import canonical, digest
from core.consultation.records import Member

SHORT, GROUP = 16, 4  # characters


@dataclass(frozen=True)
class Roll:
    """How many may vote, and a hash that tells nothing of them and changes with any of them."""

    count: int
    hash: str


def roll_of(members: Iterable[Member], *, salt: str) -> Roll:
    """By address and college. `salt` is a secret of the team: without it nobody can try who is on the list."""
    listed = sorted([member.email, member.college] for member in members)
    return Roll(len(listed), digest(canonical({"members": listed, "salt": salt})))


def configuration(
    *, consultation_id: str, version: int, definition: dict[str, Any], roll: Roll | None = None
) -> dict[str, Any]:
    """`definition` in the words in which it was published; `roll` where only its members may vote."""
    fixed: dict[str, Any] = {"consultation": consultation_id, "definition": definition, "version": version}
    return fixed | ({"roll": asdict(roll)} if roll else {})


def short(hash_: str) -> str:
    """The beginning of a hash, to be compared by eye.

    >>> short("4f1a93bc0d2e77aa55")
    '4f1a 93bc 0d2e 77aa'
    """
    return " ".join(hash_[start : start + GROUP] for start in range(0, min(SHORT, len(hash_)), GROUP))
