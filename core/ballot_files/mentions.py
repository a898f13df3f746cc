"""Grades in words, as published votes write them: which is better than which."""

import unicodedata
from collections.abc import Collection

NOTHING = frozenset(
    ("", "-", "na", "n/a", "nan", "null", "none", "blanc", "blank", "abstention", "nsp", "sans opinion", "no opinion")
)  # no grade was given

# Each from the worst on. Of several that hold the words of a file, the first one orders them.
SCALES: tuple[tuple[str, ...], ...] = (
    ("non", "oui"),
    ("no", "yes"),
    ("false", "true"),
    ("faux", "vrai"),
    ("contre", "neutre", "pour"),
    ("a rejeter", "insuffisant", "passable", "assez bien", "bien", "tres bien", "excellent"),
    ("a rejeter", "mediocre", "passable", "assez bien", "bien", "tres bien", "excellent"),
    ("reject", "poor", "fair", "good", "very good", "excellent"),
    ("reject", "poor", "acceptable", "good", "very good", "excellent"),
    ("reject", "inadequate", "passable", "fair", "good", "very good", "excellent"),
    ("reject", "insufficient", "passable", "fair", "good", "very good", "excellent"),
    ("bad", "poor", "fair", "good", "very good", "excellent"),
    ("bad", "inadequate", "passable", "good", "very good", "excellent"),
    ("terrible", "bad", "poor", "fair", "good", "very good", "excellent"),
)
_ALIKE = {"to reject": "reject", "rejected": "reject", "to be rejected": "reject", "rejeter": "a rejeter"}


def plain(word: str) -> str:
    """A word as one compares it: without accents, capitals and doubled spaces.

    >>> plain("À  rejeter"), plain("Très Bien"), plain("To reject")
    ('a rejeter', 'tres bien', 'reject')
    """
    bare = "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))
    said = " ".join(bare.casefold().split())
    return _ALIKE.get(said, said)


def is_nothing(word: str) -> bool:
    return plain(word) in NOTHING


def scale_of(words: Collection[str]) -> tuple[str, ...]:
    """The grades of the first known scale that holds all these words, from the worst on, spelt as they are here.

    Empty where none does; the grades that nobody gave are spelt plainly.

    >>> scale_of(["Très bien", "Passable"])[2:6]
    ('Passable', 'assez bien', 'bien', 'Très bien')
    """
    spelt = {plain(word): word for word in words}
    known = next((scale for scale in SCALES if spelt.keys() <= set(scale)), ())
    return tuple(spelt.get(grade, grade) for grade in known)
