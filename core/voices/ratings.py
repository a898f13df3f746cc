"""Marks that people give in numbers: « 4/5 », « 12,5/20 »; a date, a step or a quorum is none."""

from collections.abc import Sequence

from core.voices.tokens import Token

NEUTRAL_SHARE = 0.55
"""Of the whole mark: people who give the half of it are not content."""
STRENGTH = 1.6
"""The whole mark is said as loud as « excellent »."""

GIVING = frozenset(
    {"note", "notes", "mets", "met", "mis", "mettrais", "donne", "donnes", "donnerais"}
    | {"merite", "meriterait", "attribue", "attribuerais"}
)
GIVING_REACH = 3
"""« Je donne un petit 3/5 »."""
DATED = frozenset({"le", "du", "au", "depuis", "jusqu", "avant", "apres", "des", "pour"})
OF = frozenset({"de", "d"})
WEEKDAYS = frozenset({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})
COUNTED = frozenset(
    {"a", "aux", "les", "quorum", "majorite", "reste", "soit"}
    | {"page", "pages", "etape", "etapes", "question", "questions", "lot", "lots", "n", "no", "numero"}
    | {"partie", "chapitre", "fiche", "seance", "groupe", "episode", "tome"}
)
PARTED = frozenset({"de", "des", "d", "du", "jours", "heures", "fois", "personnes", "habitants", "voix", "membres"})


def rating(mark: str) -> float:
    """What a mark says, from -0.88 to 0.72; 0 where it is above the whole."""
    given, _, whole = mark.partition("/")
    share = float(given.replace(",", ".")) / int(whole)
    return round((share - NEUTRAL_SHARE) * STRENGTH, 2) if share <= 1 else 0.0


def without_mere_numbers(tokens: Sequence[Token]) -> list[Token]:
    """Without « 4/5 » where it is no mark: a mark opens or ends the text, or is said to be given."""
    spoken = [place for place, token in enumerate(tokens) if not token.is_mark]
    return [
        token
        for place, token in enumerate(tokens)
        if "/" not in token.word or token.is_mark or not token.word[0].isdigit() or _is_mark(place, tokens, spoken)
    ]


def _is_mark(place: int, tokens: Sequence[Token], spoken: Sequence[int]) -> bool:
    before = [token.plain for token in tokens[max(0, place - GIVING_REACH) : place] if not token.is_mark]
    after = tokens[place + 1].plain if place + 1 < len(tokens) else ""
    if after in PARTED or (before and before[-1] in DATED | WEEKDAYS | COUNTED):
        return False
    if not GIVING.isdisjoint(before):
        return True
    return place in (spoken[0], spoken[-1]) and (not before or before[-1] not in OF)
