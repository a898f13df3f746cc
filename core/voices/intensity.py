"""Words that strengthen or soften what stands beside them: « très utile », « assez utile », « j'aime beaucoup »."""

from collections.abc import Sequence

from core.voices.normalise import without_accents
from core.voices.tables import rows, values
from core.voices.units import Unit

INTENSIFIERS = {without_accents(word): factor for word, factor in values("intensifiers.tsv").items()}
AFTER_VERB = frozenset(without_accents(word) for word, _, *after in rows("intensifiers.tsv") if after)
FARTHEST = 4
LONGEST_BETWEEN = 3
"""Letters of the longest word that may stand between: « vraiment une bonne idée », « beaucoup de plaisir »."""


def intensity(place: int, units: Sequence[Unit]) -> float:
    factor = 1.0
    for unit in reversed(units[max(0, place - FARTHEST) : place]):
        if unit.plain in INTENSIFIERS:
            factor *= INTENSIFIERS[unit.plain]
        elif unit.is_idiom or unit.value or len(unit.plain) > LONGEST_BETWEEN:
            break
    following = units[place + 1].plain if units[place].value and place + 1 < len(units) else ""
    return factor * INTENSIFIERS[following] if following in AFTER_VERB else factor


def only_intensifies(place: int, units: Sequence[Unit]) -> bool:
    """« Super utile », « bien décevant »: the first word strengthens the second and says nothing itself."""
    if units[place].plain not in INTENSIFIERS or place + 1 == len(units):
        return False
    return units[place + 1].value != 0
