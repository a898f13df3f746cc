"""How long an organizer's own words may be in each place, and which characters can be kept at all."""

from core.problems import Refused, problem

LINE = 300  # a title, a name, an option
PARAGRAPH = 10_000  # a benefit, a sponsor's word, a text to read


def kept(typed: str, *, most: int) -> str:
    """The words as they are kept, without the blanks around. Raises Refused where they cannot be."""
    text = typed.strip()
    if len(text) > most:
        raise Refused(problem("text_too_long", most=most, given=len(text)))
    if not is_keepable(text):
        raise Refused(problem("text_unreadable"))
    return text


def is_keepable(text: str) -> bool:
    """Without control characters, which no keyboard gives and no database or file keeps whole, nor lone surrogates.

    >>> is_keepable("Le prix juste 🐄"), is_keepable("\\x00")
    (True, False)
    """
    return not any(
        (ord(character) < 32 and character not in "\n\r\t") or 0xD800 <= ord(character) <= 0xDFFF for character in text
    )
