"""The bytes of a ballot are always the same, and so is the leaf that stands for them."""

import hashlib

import pytest

from core.consultation.sealing import leaf_hash, seal_ballot


def test_a_ballot_is_sealed_the_same_whatever_the_order_of_its_answers():
    one = seal_ballot(consultation_id="c", version=1, answers={"b": "é", "a": [1, 2]}, nonce="n")
    other = seal_ballot(consultation_id="c", version=1, answers={"a": [1, 2], "b": "é"}, nonce="n")

    assert one == other == '{"answers":{"a":[1,2],"b":"é"},"consultation":"c","nonce":"n","version":1}'


def test_two_equal_ballots_have_two_leaves():
    sealed = [seal_ballot(consultation_id="c", version=1, answers={}, nonce=nonce) for nonce in "nm"]

    assert leaf_hash(sealed[0]) != leaf_hash(sealed[1])


def test_a_leaf_is_the_hash_of_a_leaf_of_rfc_6962():
    assert leaf_hash("é") == hashlib.sha256(b"\x00" + "é".encode()).hexdigest()


def test_what_is_no_json_is_never_sealed():
    with pytest.raises(ValueError, match="JSON"):
        seal_ballot(consultation_id="c", version=1, answers={"a": float("nan")}, nonce="n")
