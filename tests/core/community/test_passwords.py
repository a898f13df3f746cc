"""Which passwords will do, and how they are kept."""

import unicodedata

import pytest
from streamlit_authenticator import Hasher

from core.community.passwords import NOBODY, fits, gaps, hash_of, new_password

EMAIL = "camille.dupont@exemple.fr"
PHRASE = "le pré derrière la grange"


def codes(password: str) -> list[str]:
    return [problem.code for problem in gaps(password, email=EMAIL)]


@pytest.mark.parametrize(
    "password", [PHRASE, "Xk4!pQ9-zzRt", "mot-de-passe-des-tests", "山川草木花鳥風月雪星空海", "é" * 6 + "abcdef"]
)
def test_a_password_that_is_long_enough_will_do(password):
    assert codes(password) == []


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("onze lettre", "password_too_short"),
        ("   onze lettre   ", "password_too_short"),
        ("a b c d e f g " * 6, "password_too_long"),
        ("é" * 36 + "a", "password_too_long"),
        ("camille.dupont@exemple.fr", "password_is_email"),
        ("Camille-Dupont-2026", "password_is_email"),
        ("MotDePasse123", "password_obvious"),
        ("azertyAZERTY1", "password_obvious"),
        ("06 12 34 56 78", "password_obvious"),
        ("abababababab", "password_obvious"),
    ],
)
def test_a_password_that_is_easily_guessed_or_cut_short_will_not(password, code):
    assert codes(password) == [code]


def test_a_password_made_up_for_somebody_will_do():
    passwords = {new_password() for _ in range(20)}

    assert len(passwords) == 20
    assert [codes(password) for password in passwords] == [[]] * 20


def test_a_password_fits_its_own_hash_alone():
    kept = hash_of(PHRASE)

    assert fits(PHRASE, kept)
    assert not fits("le pré devant la grange", kept)


def test_a_password_fits_from_every_keyboard_and_with_a_space_carried_along():
    kept = hash_of(unicodedata.normalize("NFC", PHRASE))

    assert fits(unicodedata.normalize("NFD", PHRASE) + " ", kept)


def test_a_password_beyond_what_bcrypt_reads_fits_nothing():
    assert not fits("x" * 73, hash_of("x" * 72))


def test_nobody_fits_where_there_is_no_account():
    assert not fits("personne", None)
    assert not fits("", None)


def test_hashes_are_those_of_the_librarys_own_hasher_and_cost_as_much_as_nobodys():
    kept = hash_of(PHRASE)

    assert Hasher.is_hash(kept)
    assert Hasher.check_pw(PHRASE, kept)
    assert kept[:7] == NOBODY[:7]
