"""One hash for all the ballots, and the short proof that one of them is among them. Source: RFC 6962, section 2.1."""

import hashlib
from collections.abc import Sequence


def leaf(content: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + content).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """Of leaf hashes, in order; of none, the hash of nothing.

    >>> root([]).hex()[:16]
    'e3b0c44298fc1c14'
    """
    if not leaves:
        return hashlib.sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        pairs = [_node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2 :]  # the odd one out goes up as it is
    return level[0]


def proof(leaves: Sequence[bytes], place: int) -> list[tuple[str, bytes]]:
    """From that leaf up: each neighbour's hash, with its side, "left" or "right"."""
    path = []
    level = list(leaves)
    while len(level) > 1:
        neighbour = place ^ 1
        if neighbour < len(level):
            path.append(("left" if neighbour < place else "right", level[neighbour]))
        pairs = [_node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2 :]
        place //= 2
    return path


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
