"""Passwords: which ones will do, how they are kept (bcrypt, as streamlit-authenticator keeps them), how one is made up."""

import secrets
import unicodedata

import bcrypt

from core.identity import CODE_ALPHABET
from core.problems import Problem, problem

FEWEST_CHARACTERS = 12
MOST_BYTES = 72  # bcrypt reads no further
FEWEST_DIFFERENT = 5

# Checked in place of a hash when nobody has the address, so that an unknown address takes as long as a known one.
NOBODY = "$2b$12$/00/55b76fAv4HCBk44mP.1PiuzaZC7Cb/ufTSrBFfjZoa7HaJc7q"

OBVIOUS = frozenset(
    "motdepasse monmotdepasse password passwort administrateur administrator admin azerty azertyuiop qwerty qwertyuiop "
    "qwertz abcdefghijkl bonjour bienvenue soleil jetaime doudou loulou chouchou letmein welcome iloveyou tablee".split()
)


def gaps(password: str, *, email: str) -> list[Problem]:
    """Why this password will not do; none where it will."""
    given = _tidy(password)
    if len(given) < FEWEST_CHARACTERS:
        return [problem("password_too_short", fewest=FEWEST_CHARACTERS)]
    if len(given.encode()) > MOST_BYTES:
        return [problem("password_too_long", most=MOST_BYTES)]
    if _letters(given) in {_letters(email), _letters(email.partition("@")[0])}:
        return [problem("password_is_email")]
    if len(set(given)) < FEWEST_DIFFERENT or _is_obvious(_letters(given)):
        return [problem("password_obvious")]
    return []


def hash_of(password: str) -> str:
    return bcrypt.hashpw(_tidy(password).encode(), bcrypt.gensalt()).decode()


def fits(password: str, kept: str | None) -> bool:
    """Whether this password is the one kept as this hash; takes as long where there is none."""
    given = _tidy(password).encode()
    if len(given) > MOST_BYTES:
        bcrypt.checkpw(b"", NOBODY.encode())
        return False
    return bcrypt.checkpw(given, (kept or NOBODY).encode()) and kept is not None


def new_password() -> str:
    """One made up for somebody: 79 bits, in groups that can be read aloud.

    >>> [len(group) for group in new_password().split("-")]
    [4, 4, 4, 4]
    """
    return "-".join("".join(secrets.choice(CODE_ALPHABET) for _ in range(4)) for _ in range(4))


def _tidy(password: str) -> str:
    """The same characters from every keyboard, and no space carried along by a paste."""
    return unicodedata.normalize("NFC", password).strip()


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in plain if character.isalpha())


def _is_obvious(letters: str) -> bool:
    """Only digits and signs, or a word that everybody tries first, once or repeated."""
    return not letters or any(letters == word * (len(letters) // len(word)) for word in OBVIOUS)
