"""A text as the rules read it: plain digits, blanks and dashes, no invisible signs; each letter knows where it was."""

import sys
import unicodedata
from collections.abc import Sequence

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DIGITS = {
    code: ord("0") + unicodedata.digit(chr(code)) for code in range(0x80, 0x10000) if chr(code).isdecimal()
}  # beyond are mathematical letters, which no phone types
_BLANKS = dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), ord(" "))
_DASHES = dict.fromkeys((*range(0x2010, 0x2016), 0x2212), ord("-"))
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ´`′"), ord("'"))
_PLAIN = _FULL_WIDTH | _DIGITS | _BLANKS | _DASHES | _APOSTROPHES
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")


def readable(text: str) -> tuple[str, Sequence[int]]:
    """The text, and of each of its letters the place in what was written."""
    if text.isascii():
        return text, range(sys.maxsize)
    if INVISIBLE.isdisjoint(text):
        return text.translate(_PLAIN), range(sys.maxsize)
    places = [place for place, letter in enumerate(text) if letter not in INVISIBLE]
    return "".join(text[place] for place in places).translate(_PLAIN), places
