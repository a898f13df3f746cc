"""Passwords: which ones will do, how they are kept, how one is made up."""

import secrets
import unicodedata

import bcrypt

from core.identity import CODE_ALPHABET
from core.problems import Problem, problem

FEWEST_CHARACTERS = 12
MOST_BYTES = 72  # bcrypt reads no further
FEWEST_DIFFERENT = 5
GROUPS, GROUP_LENGTH = 4, 4

# A hash that nobody's password fits: an address without an account takes as long to refuse as one with.
NOBODY = "$2b$12$/00/55b76fAv4HCBk44mP.1PiuzaZC7Cb/ufTSrBFfjZoa7HaJc7q"

OBVIOUS = (
    *("motdepasse", "monmotdepasse", "password", "mypassword", "passwort", "letmein", "welcome", "bienvenue"),
    *("azerty", "azertyuiop", "qwerty", "qwertyuiop", "qwertz", "abcdef", "abcdefghijkl", "iloveyou", "jetaime"),
    *("admin", "administrateur", "administrator", "bonjour", "soleil", "doudou", "loulou", "chouchou", "tablee"),
)


def gaps(password: str, *, email: str) -> list[Problem]:
    """Why this password will not do; none where it will."""
    given = _tidy(password)
    if len(given) < FEWEST_CHARACTERS:
        return [problem("password_too_short", fewest=FEWEST_CHARACTERS)]
    if len(given.encode()) > MOST_BYTES:
        return [problem("password_too_long", most=MOST_BYTES)]
    letters = _letters(given)
    if letters and letters in (_letters(email), _letters(email.partition("@")[0])):
        return [problem("password_is_email")]
    if len(set(given)) < FEWEST_DIFFERENT or _is_obvious(letters):
        return [problem("password_obvious")]
    return []


def hash_of(password: str) -> str:
    """The same bcrypt, at the same cost, as streamlit-authenticator's own hasher."""
    return bcrypt.hashpw(_tidy(password).encode(), bcrypt.gensalt()).decode()


def fits(password: str, kept: str | None) -> bool:
    """Whether this is the password kept as this hash; as slow where there is none."""
    given = _tidy(password).encode()
    if kept is None or len(given) > MOST_BYTES:
        bcrypt.checkpw(b"", NOBODY.encode())
        return False
    return bcrypt.checkpw(given, kept.encode())


def new_password() -> str:
    """One made up for somebody, in groups that can be read aloud.

    >>> [len(group) for group in new_password().split("-")]
    [4, 4, 4, 4]
    """
    return "-".join("".join(secrets.choice(CODE_ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))


def _tidy(password: str) -> str:
    """The same characters from every keyboard, and no space carried along by a paste."""
    return unicodedata.normalize("NFC", password).strip()


def _letters(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in apart if character.isalpha())


def _is_obvious(letters: str) -> bool:
    """Digits and signs alone, or a word that everybody tries first, once or repeated."""
    return not letters or any(letters == word * (len(letters) // len(word)) for word in OBVIOUS)
