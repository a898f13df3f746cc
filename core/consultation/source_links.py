"""The links that a team gives out under a name, to know by which one people came."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

MOST = 30
LONGEST_LABEL = 60
_LONGEST_CODE = 16  # a number may follow
_SMALL_WORDS = frozenset(
    [
        "a",
        "au",
        "aux",
        "d",
        "de",
        "des",
        "du",
        "en",
        "et",
        "l",
        "la",
        "le",
        "les",
        "un",
        "une",
        "and",
        "for",
        "in",
        "of",
        "on",
        "the",
        "to",
    ]
)


@dataclass(frozen=True)
class SourceLink:
    """`code` stands in its address. How many browsers opened it, and how many of them began to answer."""

    code: str
    label: str
    came: int = 0
    began: int = 0


def code_of(label: str, taken: Collection[str] = ()) -> str:
    """Its first words that say something; a number follows where that is taken.

    >>> code_of("Lettre de novembre"), code_of("Affiche", taken={"affiche"}), code_of("取引")
    ('lettre-novembre', 'affiche-2', 'lien')
    """
    bare = unicodedata.normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode()
    words = [word for word in re.findall("[a-z0-9]+", bare) if word not in _SMALL_WORDS]
    while len(words) > 1 and len("-".join(words)) > _LONGEST_CODE:
        words.pop()
    code = "-".join(words)[:_LONGEST_CODE] or "lien"
    numbered = (f"{code}-{number}" for number in range(2, MOST + 2))
    return code if code not in taken else next(each for each in numbered if each not in taken)
