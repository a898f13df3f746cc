"""The name one goes by on a network: « @jeanne_75 »."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind

_PSEUDONYM = re.compile(r"(?<![\w@+%-])@[^\W\d]\w{2,}(?:[.-]\w+)*(?:@[\w-]+(?:\.[\w-]+)+)?")


def find(text: str) -> Iterator[Found]:
    if "@" in text:
        for match in _PSEUDONYM.finditer(text):
            yield Found("pseudonym", match.start(), match.end(), sure=True)


PSEUDONYM = Kind("pseudonym", find)
