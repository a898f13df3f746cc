"""What breaks a tie, once for the whole product: public, the same for everybody, never chance nor the list's order.

First the rule's own tie rule; then the cheaper option, or no change; then the smallest SHA-256 of the root that seals
the ballots and the option's id: known by nobody before closing, recomputed by anybody after. Until then the root is "",
and what it says is provisional.
"""

import hashlib


def tie_hash(root: str, option_id: str) -> str:
    """
    >>> tie_hash("", "a")[:8]
    '65b4ee15'
    """
    return hashlib.sha256(f"{root}|{option_id}".encode()).hexdigest()
