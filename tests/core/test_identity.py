"""Codes that can be said aloud; hashes that keep the roll, the drafts and the ballots apart."""

from hypothesis import given
from hypothesis import strategies as st

from core.identity import (
    CODE_ALPHABET,
    ballot_key,
    clean_code,
    draft_key,
    new_code,
    new_id,
    new_secret,
    roll_key,
    secret_hash,
    submit_key,
)


def test_a_code_has_no_letter_that_is_misread():
    codes = [new_code() for _ in range(500)]

    assert {len(code) for code in codes} == {6}
    assert set("".join(codes)) == set(CODE_ALPHABET)
    assert not set(CODE_ALPHABET) & set("ILO01")


@given(st.text())
def test_whatever_is_typed_as_a_code_has_only_letters_of_codes(typed):
    assert set(clean_code(typed)) <= set(CODE_ALPHABET)
    assert clean_code(clean_code(typed)) == clean_code(typed)


def test_one_secret_has_a_key_of_its_own_in_each_place_and_consultation():
    hashes = [
        hashed
        for consultation in ("c", "d")
        for hashed in (
            roll_key(consultation, "T"),
            draft_key(consultation, "T"),
            ballot_key(consultation, "T"),
            submit_key(consultation, "T", "k"),
        )
    ]

    assert len(set(hashes)) == 8
    assert {len(hashed) for hashed in hashes} == {64}


@given(st.text())
def test_every_secret_has_a_key(secret):
    assert len(ballot_key("c", secret)) == len(secret_hash(secret)) == 64


def test_what_is_drawn_is_never_drawn_twice():
    assert len({draw() for draw in (new_id, new_secret) for _ in range(1_000)}) == 2_000
