"""A French number plate: « AB-123-CD » since 2009, « 1234 AB 75 » before."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind

_LETTERS = "[A-HJ-NP-TV-Z]"
_DEPARTMENT = r"(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])"
_NEW = re.compile(rf"(?<![\w-])({_LETTERS}{{2}})(-| ?)\d{{3}}\2({_LETTERS}{{2}})(?![\w-])")
_NEW_SMALL = re.compile(rf"(?<![\w-])({_LETTERS}{{2}})-\d{{3}}-({_LETTERS}{{2}})(?![\w-])", re.IGNORECASE)
_OLD = re.compile(rf"(?<![\w-])(?<!\d )\d{{2,4}}([ -])([A-Z]{{2,3}})\1{_DEPARTMENT}(?![\w-])(?! \d)(?! ?[€%])")
# In capitals « DE 100 EN » and « 20 KG 50 » look alike.
_ALIKE = """
AN AU CE DE DU EN ES ET EU GR JE LA LE LU MA ME NE NU ON OU PC SA SE SI SU TA TE TU UN VA VU ANS AUX CES DES EST EUR
EUROS GO HT JRS KG KM KWH LES MG ML MN MO CL CM DL DM MM MOIS NOV DEC JAN FEV AVR SEP OCT PAR PAS POUR QUE QUI SUR
TTC TVA UNE VIA VS MW KW MWH GWH TWH MD DT NB NO NR REF ART LOI
"""
_WORDS = frozenset(_ALIKE.split())


def find(text: str) -> Iterator[Found]:
    for match in _NEW.finditer(text):
        yield Found(
            "plate", match.start(), match.end(), sure=bool(match[2] == "-" or _WORDS.isdisjoint(match.groups()))
        )
    for match in _NEW_SMALL.finditer(text):
        yield Found("plate", match.start(), match.end(), sure=True)
    for match in _OLD.finditer(text):
        if match[2] not in _WORDS:
            yield Found("plate", match.start(), match.end(), sure=True)


PLATE = Kind("plate", find, digits=3)
