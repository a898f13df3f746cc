"""Less of a thing, or a remedy against it: « moins pratique », « peu utile », « lutter contre la fraude »."""

from collections.abc import Sequence

from core.voices import verbs
from core.voices.tables import words
from core.voices.units import Unit

REMEDIES = verbs.all_forms(words("remedies.txt"))
LESS = frozenset({"moins", "peu"})
AND = frozenset({"et", "ou"})
LESS_REACH = 2
REMEDY_REACH = 4
LACK = "manqu"
LACK_REACH = 2


def is_lessened(place: int, units: Sequence[Unit]) -> bool:
    if place and units[place - 1].plain in AND:
        return False
    return any(_lessens(earlier, units) for earlier in range(max(0, place - LESS_REACH), place))


def is_lacking(place: int, units: Sequence[Unit]) -> bool:
    """« Un manque de sérieux »: the lack has been said, and what is lacking is no praise."""
    return any(_is_lack(unit) for unit in units[max(0, place - LACK_REACH) : place])


def is_remedied(place: int, units: Sequence[Unit]) -> bool:
    return any(unit.word in REMEDIES for unit in units[max(0, place - REMEDY_REACH) : place])


def _is_lack(unit: Unit) -> bool:
    return unit.is_idiom and unit.value < 0 and unit.word.startswith(LACK)


def _lessens(place: int, units: Sequence[Unit]) -> bool:
    """« Un peu » softens, and does not turn round: it is among the intensifiers."""
    return units[place].plain in LESS and (place == 0 or units[place - 1].plain != "un")
