"""A bank card's number: 15 or 16 digits of a network, grouped as on the card, whose last checks the others (Luhn)."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind

_CARD = re.compile(
    r"(?<![\w])(?<!\d[ .,-])(?:"
    r"(?:[45]\d{3}|6[045]\d\d|2[2-7]\d\d)(?P<by>[ .-]?)\d{4}(?P=by)\d{4}(?P=by)\d{4}"
    r"|3[47]\d\d(?P<amex>[ .-]?)\d{6}(?P=amex)\d{5}"
    r")(?!\w)(?![ .,-]\d)"
)


def find(text: str) -> Iterator[Found]:
    for match in _CARD.finditer(text):
        if is_checked(match[0]):
            yield Found("card", match.start(), match.end(), sure=True)


def is_checked(written: str) -> bool:
    digits = [int(each) for each in written if each.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


CARD = Kind("card", find, digits=15)
