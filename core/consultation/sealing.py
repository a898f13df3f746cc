"""The exact bytes of a ballot, and the salted hash that stands for it in the log (a leaf of RFC 6962)."""

import hashlib
import json
from typing import Any


def seal_ballot(
    *, consultation_id: str, version: int, answers: dict[str, Any] | None, nonce: str, seed: str = ""
) -> str:
    """Canonical JSON: sorted keys, no spaces, so that anyone hashing the same ballot gets the same leaf.

    `seed` tells in which order things were shown; a ballot that was given without a screen has none.
    """
    ballot: dict[str, Any] = {
        "answers": answers,
        "consultation": consultation_id,
        "nonce": nonce,
        "version": version,
    }
    if seed:
        ballot["seed"] = seed
    return json.dumps(ballot, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def leaf_hash(sealed: str) -> str:
    return hashlib.sha256(b"\x00" + sealed.encode()).hexdigest()
