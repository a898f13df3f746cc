"""Negation in French: the words that negate, how far each reaches, and « plus », which negates only after « ne »."""

from collections.abc import Sequence

from core.voices.lexicon import is_verb
from core.voices.normalise import without_accents
from core.voices.intensity import INTENSIFIERS
from core.voices.tables import values
from core.voices.units import Unit

NEGATORS = {without_accents(word): int(reach) for word, reach in values("negators.tsv").items()}
AFTER_VERB = frozenset({"pas", "plus", "jamais", "rien", "guere", "point"})
WITHOUT_NE = frozenset({"pas", "jamais"})
PLUS_REACH = 5
NE_REACH = 5
LONGEST_REACH = 5
NE = frozenset({"ne", "n"})


def negator_before(place: int, units: Sequence[Unit]) -> int | None:
    """The place of the word that negates this one from before: « pas une bonne idée »."""
    for earlier in range(place - 1, max(-1, place - 1 - LONGEST_REACH), -1):
        if units[earlier].is_idiom:
            return None
        if place - earlier <= _reach(earlier, units):
            return earlier
    return None


def negator_after(place: int, units: Sequence[Unit]) -> int | None:
    """The place of the word that negates this verb from behind: « je n'aime vraiment pas »."""
    for later in range(place + 1, min(place + 3, len(units))):
        negator = units[later].plain
        if negator in AFTER_VERB and follows_ne(place, units):
            return later
        if negator in WITHOUT_NE and later == place + 1 and is_verb(units[place].word):
            return later
        if negator not in INTENSIFIERS:
            return None
    return None


def follows_ne(place: int, units: Sequence[Unit]) -> bool:
    return any(unit.plain in NE for unit in units[max(0, place - NE_REACH) : place])


def _reach(place: int, units: Sequence[Unit]) -> int:
    word = units[place].plain
    if word == "plus":
        return PLUS_REACH if follows_ne(place, units) else 0
    return NEGATORS.get(word, 0)
