"""The French social security number (NIR): its key is 97 less what its 13 digits leave by 97; Corsica has letters."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind

_BY = r"[ .-]?"
_NIR = re.compile(
    rf"(?<![\w])(?P<number>[123478]{_BY}\d\d{_BY}(?:0[1-9]|1[0-2]|[2-9]\d){_BY}(?:\d\d|2[AB]){_BY}\d{{3}}{_BY}\d{{3}})"
    rf"(?P<key>{_BY}\d\d)?(?!\w)(?![.,]\d)",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\d[ .-]\d\d[ .-]\d\d[ .-]\d[\dAB][ .-]\d{3}[ .-]\d{3}", re.IGNORECASE)
_CORSICA = {"2A": "19", "2B": "18"}


def find(text: str) -> Iterator[Found]:
    """Without its key, or with a wrong one, what is grouped as nothing else is is still one, for somebody to see."""
    for match in _NIR.finditer(text):
        grouped = _GROUPED.match(match["number"])
        if match["key"] and is_checked(match["number"], match["key"]):
            yield Found("nir", match.start(), match.end(), sure=True)
        elif grouped:
            yield Found("nir", match.start(), match.end(), sure=not match["key"])


def is_checked(number: str, key: str) -> bool:
    digits = re.sub(r"[ .-]", "", number).upper()
    numeric = digits[:5] + _CORSICA.get(digits[5:7], digits[5:7]) + digits[7:]
    return 97 - int(numeric) % 97 == int(re.sub(r"\D", "", key))


NIR = Kind("nir", find, digits=12)
