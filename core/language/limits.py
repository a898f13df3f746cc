"""How long an organizer's own words may be in each place, and which characters can be kept at all."""

import re

from core.problems import Refused, problem

LINE = 300  # a title, a name, an option
PARAGRAPH = 10_000  # a benefit, a sponsor's word, a text to read

_UNKEEPABLE = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters, but for tab and the ends of lines
    "\ud800-\udfff"  # halves of a pair, which no encoding writes
    "\ufffe\uffff"  # no characters at all: no spreadsheet opens with them
    "]"
)


def kept(typed: str, *, most: int) -> str:
    """The words as they are kept, without the blanks around. Raises Refused where they cannot be."""
    text = typed.strip()
    if len(text) > most:
        raise Refused(problem("text_too_long", most=most, given=len(text)))
    if not is_keepable(text):
        raise Refused(problem("text_unreadable"))
    return text


def is_keepable(text: str) -> bool:
    """Without what no keyboard gives and no database, file or page keeps whole.

    >>> is_keepable("Le prix juste 🐄"), is_keepable("\\x00")
    (True, False)
    """
    return not _UNKEEPABLE.search(text)
