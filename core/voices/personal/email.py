"""An e-mail address, written as such or hidden from robots: « jean.dupont (at) gmail.com », « arobase », « point »."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind
from core.voices.personal.small_words import SMALL_WORDS

_HINT = re.compile(r"@|arobas|[\[({]\s?at\s?[\])}]", re.IGNORECASE)
_LOCAL = r"[.+%-]*+\w[\w.+%-]*+"
_WRITTEN = re.compile(
    rf"(?<![\w.+%@-]){_LOCAL}(?:@[^\W\d_][\w-]*+(?:\.[\w-]++)*|\s?@\s?[\w-]++(?:\.[\w-]++)*\.[^\W\d_]{{2,}})"
)
_DOT = r"\s?(?:\.|[\[({]\s?(?:dot|point|\.)\s?[\])}]|\b(?:point|dot)\b)\s?"
_SPOKEN = re.compile(
    rf"(?<![\w.+%-])(?:(?P<before>{_LOCAL})\s)?(?P<local>(?:{_LOCAL}\s(?:point|dot|tiret)\s){{0,3}}{_LOCAL})\s?"
    rf"(?:[\[({{]\s?(?:at|arobase?|@)\s?[\])}}]|\barobase?\b)\s?"
    rf"(?P<domain>[\w-]++)(?P<rest>(?:{_DOT}[\w-]++)*)",
    re.IGNORECASE,
)
_NAMED = """
gmail googlemail orange wanadoo free hotmail outlook live msn yahoo laposte sfr icloud protonmail proton gmx
bbox neuf numericable aol
"""
_PROVIDERS = frozenset(_NAMED.split())


def find(text: str) -> Iterator[Found]:
    if not _HINT.search(text):
        return
    for match in _WRITTEN.finditer(text):
        yield Found("email", match.start(), match.end(), sure=True)
    for match in _SPOKEN.finditer(text):
        before = (match["before"] or "").casefold()
        start = match.start() if before and before not in SMALL_WORDS else match.start("local")
        sure = bool(match["rest"]) or match["domain"].casefold() in _PROVIDERS
        yield Found("email", start, match.end(), sure=sure)


EMAIL = Kind("email", find)
