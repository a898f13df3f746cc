"""Negation in French: the words that negate, how far each reaches, and « plus », which negates only after « ne »."""

from collections.abc import Sequence

from core.voices.intensity import INTENSIFIERS
from core.voices.lexicon import is_verb
from core.voices.normalise import without_accents
from core.voices.tables import values, words
from core.voices.units import Unit

NEGATORS = {without_accents(word): int(reach) for word, reach in values("negators.tsv").items()}
BARRIERS = frozenset(map(without_accents, words("barriers.txt")))
NE = frozenset({"ne", "n"})
QUE = frozenset({"que", "qu"})
AFTER_VERB = frozenset({"pas", "plus", "jamais", "rien", "guere", "point"})
AFTER_VERB_WITHOUT_NE = frozenset({"pas", "jamais"})
JOINING = frozenset({"et", "ou"})
LONGEST_REACH = 5
NE_REACH = 5
PLUS_REACH = 5
FARTHEST_AFTER_VERB = 2


def negator_of(place: int, units: Sequence[Unit]) -> int | None:
    """The place of the word that negates this one."""
    before = _negator_before(place, units)
    return _negator_after(place, units) if before is None else before


def _negator_before(place: int, units: Sequence[Unit]) -> int | None:
    """« Pas une bonne idée »."""
    if _begins_anew(units[place]):
        return None
    for earlier in range(place - 1, max(-1, place - 1 - LONGEST_REACH), -1):
        if units[earlier].is_idiom and units[earlier + 1].plain not in JOINING:
            return None
        if place - earlier <= _reach(earlier, units):
            return earlier
        if _is_barrier(earlier, units):
            return None
    return None


def _negator_after(place: int, units: Sequence[Unit]) -> int | None:
    """« Je n'aime vraiment pas », and, without « ne », « ça marche pas »."""
    for later in range(place + 1, min(place + 1 + FARTHEST_AFTER_VERB, len(units))):
        word = units[later].plain
        if word in AFTER_VERB and _follows_ne(place, units):
            return later
        if word in AFTER_VERB_WITHOUT_NE and later == place + 1 and is_verb(units[place].word):
            return later
        if word not in INTENSIFIERS:
            return None
    return None


def _reach(place: int, units: Sequence[Unit]) -> int:
    word = units[place].plain
    if word == "plus":
        return PLUS_REACH if _follows_ne(place, units) else 0
    return NEGATORS.get(word, 0)


def _follows_ne(place: int, units: Sequence[Unit]) -> bool:
    return any(unit.plain in NE for unit in units[max(0, place - NE_REACH) : place])


def _begins_anew(unit: Unit) -> bool:
    """« Ne marche plus depuis la dernière version »: the set phrase opens with the word that ends the negation."""
    return unit.is_idiom and without_accents(unit.word.split()[0]) in BARRIERS


def _is_barrier(place: int, units: Sequence[Unit]) -> bool:
    """A new subject ends « pas fiable, c'est dommage », but not « je ne crois pas que ce soit utile »."""
    return units[place].plain in BARRIERS and (place == 0 or units[place - 1].plain not in QUE)
