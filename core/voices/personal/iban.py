"""A bank account's number, in any country that has IBAN; its check digits (ISO 7064, mod 97-10) tell."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind

_LENGTHS = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19
MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20
"""
LENGTHS = {each[:2]: int(each[2:]) for each in _LENGTHS.split()}
_START = re.compile(r"(?<!\w)[A-Z]{2}\s?\d\s?\d", re.IGNORECASE)
_FEWEST_DIGITS = 10
_LONGEST_WRITTEN = 80


def find(text: str) -> Iterator[Found]:
    for match in _START.finditer(text):
        length = LENGTHS.get(match[0][:2].upper(), 0)
        end = _end(text, match.start(), length)
        if not end:
            continue
        letters = "".join(filter(str.isalnum, text[match.start() : end])).upper()
        holds = is_checked(letters)
        if holds or sum(map(str.isdigit, letters)) >= max(_FEWEST_DIGITS, length // 2):
            yield Found("iban", match.start(), end, sure=holds)


def is_checked(letters: str) -> bool:
    """Without blanks, in capitals."""
    return int("".join(str(int(letter, 36)) for letter in letters[4:] + letters[:4])) % 97 == 1


def _end(text: str, start: int, length: int) -> int:
    """Where its last sign ends; 0 where there are too few, or where it goes on."""
    seen = 0
    for place in range(start, min(len(text), start + _LONGEST_WRITTEN)):
        letter = text[place]
        if letter.isascii() and letter.isalnum():
            seen += 1
            if seen == length:
                goes_on = place + 1 < len(text) and text[place + 1].isalnum()
                return 0 if goes_on else place + 1
        elif letter not in " .-":
            return 0
    return 0


IBAN = Kind("iban", find, digits=_FEWEST_DIGITS)
