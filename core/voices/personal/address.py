"""A postal address: a number and a street, with its postcode and town; or those two alone, which is not sure."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind
from core.voices.personal.small_words import SMALL_WORDS

# A street is nothing else; a place, a way or a course may be counted: « 2 places », « 12 cours de yoga ».
_STREETS = (
    r"rue|avenue|av\.?|ave\.?|boulevard|bld\.?|blvd\.?|bd\.?|impasse|allée|allee|faubourg|fbg\.?|ruelle|venelle"
    r"|lotissement"
)
_WAYS = (
    r"chemin|quai|square|place|cours|route|passage|sentier|résidence|residence|esplanade|promenade|rond-point|chaussée"
    r"|montée|traverse|hameau|lieu-dit|villa|cité|clos|mail|domaine|parc"
)
_NUMBER = r"(?<![\w€%])(?<!\d[ .,-])\d{1,4}(?:\s?(?:bis|ter|quater|[a-dA-D](?![\w'])))?"
_OF = r"(?:(?:de la|de l'|du|des|de|d'|le|la|les|l'|aux|à la|au)\s?)"
_WORD = r"[^\W_][\w'.-]*"
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ]|\d)[\w'-]*(?:\. ?(?=[A-ZÀ-Þ]))?"
_STREET = re.compile(rf"{_NUMBER}\s?,?\s{{0,2}}(?i:(?P<street>{_STREETS})|(?P<way>{_WAYS}))\s", re.NOFLAG)
_NAMED = re.compile(rf"(?:(?i:{_OF}){{0,2}}{_CAPITAL})(?:[ -](?i:{_OF})?{_CAPITAL})*")
_SMALL = re.compile(rf"(?P<of>(?i:{_OF}){{0,2}})(?P<first>{_WORD})(?:\s(?P<second>{_WORD}))?")
_TOWN = re.compile(
    r"\s*[,;\n(/-]?\s*(?:à\s)?(?:F-)?(?:\d{2} ?\d{3}|2[AB]\d{3})\s+(?P<town>[^\W\d_][\w'-]*(?:[ -][A-ZÀ-Þ][\w'-]*)*)"
    r"|\s*,?\s*(?:à\s|-\s?)?[A-ZÀ-Þ][\w'-]*(?:-[\w']+)*"
)
_POSTCODE = re.compile(
    r"(?<![\w€.,-])(?<!\d )(?:0[1-9]|[1-8]\d|9[0-578])\d{3}\s(?!Euros?\b)[A-ZÀ-Þ][\w'-]+(?:[ -][A-ZÀ-Þ][\w'-]+)*"
)
_ABROAD = re.compile(
    r"(?<!\w)(?:[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|allee|gasse)\s\d{1,4}\s?[a-z]?(?!\w)(?:,?\s\d{5}\s[A-ZÄÖÜ][\w-]+)?"
    r"|(?:Rua|Avenida|Travessa|Praça)\s(?:d[aoe]s?\s)?[A-ZÀ-Þ][\w'-]*(?:\s(?:d[aoe]s?\s)?[A-ZÀ-Þ][\w'-]*){0,3},?\s(?:n\.?º\s?)?\d{1,4}(?!\w)(?:,?\s\d{4}-\d{3}\s[A-ZÀ-Þ]\w+)?"
    r"|\d{1,4}[a-z]?\s(?:[A-Z][\w'-]*\s){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Court)(?!\w))"
)


def find(text: str) -> Iterator[Found]:
    for match in _STREET.finditer(text):
        end = _end_of_name(text, match.end(), counted=bool(match["way"]))
        if end:
            yield Found("address", match.start(), _with_town(text, end), sure=True)
    for match in _ABROAD.finditer(text):
        yield Found("address", match.start(), match.end(), sure=True)
    for match in _POSTCODE.finditer(text):
        yield Found("address", match.start(), match.end(), sure=False)


def _end_of_name(text: str, start: int, *, counted: bool) -> int:
    """Of the street's name; 0 where none follows."""
    named = _NAMED.match(text, start)
    if named:
        return named.end()
    small = _SMALL.match(text, start)
    if small is None:
        return 0
    first, second = small["first"].casefold(), (small["second"] or "").casefold()
    if first in SMALL_WORDS or (counted and not _POSTCODE_NEAR.match(text, small.end("first"))):
        return 0
    return small.end("first") if not second or second in SMALL_WORDS else small.end("second")


_POSTCODE_NEAR = re.compile(r"[^\d\n]{0,40}\n?\s?\d{5}\s[^\W\d_]")


def _with_town(text: str, end: int) -> int:
    town = _TOWN.match(text, end)
    return town.end() if town else end


ADDRESS = Kind("address", find, digits=1)
