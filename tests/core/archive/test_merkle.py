import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive.merkle import leaf, proof, root
from tests.core.decision_rules.reference import expected


def test_roots_are_those_of_the_standard(reference_data: Path):
    said = expected(reference_data, "merkle_rfc6962.json")
    leaves = [leaf(bytes.fromhex(content)) for content in said["leaves_hex"]]

    assert {size: root(leaves[: int(size)]).hex() for size in said["root_by_tree_size"]} == said["root_by_tree_size"]


def led_to(found, path):
    """The root that a proof leads to, as whoever checks a receipt computes it."""
    for side, neighbour in path:
        pair = neighbour + found if side == "left" else found + neighbour
        found = hashlib.sha256(b"\x01" + pair).digest()
    return found


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=40), st.integers(0, 39))
def test_each_leaf_can_be_proven_to_be_among_the_others(contents, place):
    leaves = [leaf(content) for content in contents]
    place %= len(leaves)

    assert led_to(leaves[place], proof(leaves, place)) == root(leaves)


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=20, unique=True), st.integers(0, 19))
def test_another_leaf_in_its_place_gives_another_root(contents, place):
    leaves = [leaf(content) for content in contents]
    changed = [*leaves]
    changed[place % len(leaves)] = hashlib.sha256(b"another").digest()

    assert root(changed) != root(leaves)


@pytest.mark.parametrize("size", [2, 3, 7])
def test_the_root_is_that_of_the_recursive_definition(size):
    leaves = [leaf(bytes([number])) for number in range(size)]

    def defined(part):
        if len(part) == 1:
            return part[0]
        half = 1 << ((len(part) - 1).bit_length() - 1)
        return hashlib.sha256(b"\x01" + defined(part[:half]) + defined(part[half:])).digest()

    assert root(leaves) == defined(leaves)
