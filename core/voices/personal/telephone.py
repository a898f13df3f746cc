"""A telephone number: French as people group it, or international; dates, prices and quantities are none.

`phonenumbers` knows which numbers exist, and is slow: it is asked only of what has the shape of one.
"""

import re
from collections.abc import Iterator

import phonenumbers

from core.voices.personal.found import Found, Kind

FRENCH = ("FR", "RE", "GP", "MQ", "GF", "YT")
_FRENCH = re.compile(
    r"(?<![\w+])(?<!\d[.,])(?:"
    r"0[1-9](?P<by>\s?[./-]\s?|\s{0,2})(?:\d\d(?P=by)){3}\d\d"
    r"|(?<!\d[ .-])0 ?[1-9](?:[ .-]?\d){8}"
    r")(?![\w])(?![.,]\d)"
)
_ABROAD = re.compile(r"(?<!\w)(?<!\d[ .,])(?:\+\s?|00\s?)(?:\(\d{1,3}\)|\d)(?:[ .\-/()]{0,3}\d){6,14}")
_GERMAN = re.compile(r"(?<![\w+])(?<!\d[ .,])0[1-9]\d{1,3}[ /-]\d{2,4}[ ]?\d{4,5}(?!\w)")
_DATE = re.compile(r"\d\d([ ./-])\d\d\1(?:19|20)\d\d(?!\d)")
_CUT = re.compile(r"[ .\-/()]+\d+$")


def find(text: str) -> Iterator[Found]:
    for match in _FRENCH.finditer(text):
        if not _DATE.search(match[0]) and _exists(match[0], *FRENCH):
            yield Found("telephone", match.start(), match.end(), sure=True)
    for match in _ABROAD.finditer(text):
        if length := _longest(match[0]):
            yield Found("telephone", match.start(), match.start() + length, sure=True)
    for match in _GERMAN.finditer(text):
        if not _DATE.search(match[0]) and _exists(match[0], "DE"):
            yield Found("telephone", match.start(), match.end(), sure=False)


def _longest(written: str) -> int:
    """Of what starts as a number abroad, how many signs are one: a price or a day may follow it. 0 for none."""
    while written:
        if _exists(written, "FR"):
            return len(written)
        shorter = _CUT.sub("", written)
        written = shorter if shorter != written else ""
    return 0


def _exists(written: str, *regions: str) -> bool:
    return any(map(_exists_in, [written] * len(regions), regions))


def _exists_in(written: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, region))
    except phonenumbers.NumberParseException:
        return False


TELEPHONE = Kind("telephone", find, digits=8)
