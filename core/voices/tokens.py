"""Cuts a normalised text into words, emojis, marks out of 5, 10 or 20, and punctuation marks."""

import re
from typing import NamedTuple

from core.voices.normalise import Normalised, without_accents
from core.voices.tables import values

EMOJIS = values("emojis.tsv")
MARKS = frozenset('.;:!?…,()«»"\n')

_EMOTICONS = sorted((emoji for emoji in EMOJIS if emoji.isascii()), key=len, reverse=True)
_TOKEN = re.compile(
    r"(?<![\d/(])(?:" + "|".join(map(re.escape, _EMOTICONS)) + r")(?!\w)"
    r"|[" + "".join(emoji for emoji in EMOJIS if not emoji.isascii()) + "]"
    r"|(?<![\d/.,])\d{1,2}(?:[.,]\d{1,2})?\s?/\s?(?:5|10|20)(?![\d/])"
    r"|[^\W_]+"
    r"|[.;:!?…]+|[,()«»\"\n]"
)


class Token(NamedTuple):
    """A word in small letters, the same without accents, and where it stands in what was written."""

    word: str
    plain: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        return self.word[0] in MARKS and self.word not in EMOJIS


def tokens(normal: Normalised) -> list[Token]:
    origins = normal.origins
    found = []
    for match in _TOKEN.finditer(normal.text):
        word = match[0]
        start, end = match.span()
        found.append(Token(word, without_accents(word), origins[start], origins[end]))
    return found
