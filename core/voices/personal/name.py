"""A name somebody is called by: « Mme Roux », « je m’appelle… ». Never sure: a public person has a title as well."""

import re
from collections.abc import Iterator

from core.voices.personal.found import Found, Kind
from core.voices.personal.small_words import SMALL_WORDS

_PARTICLE = r"(?:(?:de la|de|du|des|Le|La|von|van|da|dos) |d')?"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
_NAME = rf"{_PARTICLE}{_CAPITAL}(?: {_PARTICLE}{_CAPITAL}){{0,2}}"
_TITLED = re.compile(
    r"(?<!\w)(?:M\.|MM\.|Mr\.?|Mme\.?|Mmes|Mlle\.?|Monsieur|Madame|Mademoiselle|Dr\.?|Docteur|Maître|Frau|Herr|Mrs\.?"
    rf"|Ms\.?|Senhora?|Sra?\.) ({_NAME})"
)
_SAID = re.compile(
    r"(?<!\w)(?i:je m'appelle|mon nom est|je me nomme|signée? :|ich heiße|chamo-me|my name is)\s"
    rf"({_NAME}|[\w'-]+(?: [\w'-]+)?)"
)
# Who is called by what they do is nobody's secret: « Madame la Ministre », « M. Le Président ».
_FUNCTIONS = (
    "adjoint|administrat|agent|ambassad|chef|commiss|commer|conseil|député|direct|docteur|juge|maire|ministre|monsieur"
    "|madame|mesdames|messieurs|parlement|préfet|préside|premi|procureur|professeur|rapporteur|recteur|responsable"
    "|secrétaire|sénat"
)
_FUNCTION = re.compile(rf"(?:(?:le|la|les|du|de|des) |l')*(?:{_FUNCTIONS})")


def find(text: str) -> Iterator[Found]:
    for pattern in (_TITLED, _SAID):
        for match in pattern.finditer(text):
            said = match[1].casefold()
            if said not in SMALL_WORDS and not _FUNCTION.match(said):
                yield Found("name", match.start(1), match.end(1), sure=False)


NAME = Kind("name", find)
