"""What each word of a text contributes, once negation, intensity, wishes and contrasts are reckoned with."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.voices.clauses import Clause, clauses
from core.voices.intensity import INTENSIFIERS, intensity, only_intensifies
from core.voices.lessening import is_lacking, is_lessened, is_remedied
from core.voices.lexicon import speaks_when_negated
from core.voices.negation import JOINING, negator_of
from core.voices.normalise import Normalised
from core.voices.ratings import without_mere_numbers
from core.voices.tokens import tokens
from core.voices.units import Unit, units

NEGATED_FAVOURABLE = -0.75
NEGATED_UNFAVOURABLE = -0.5
NEGATED_EXPECTATION = -0.5
LESSENED = -0.6
REMEDIED = 0.2
WISHED_FAVOURABLE = 0.35
WISHED_UNFAVOURABLE = 0.7
AFTER_CONTRAST = 1.2
BEFORE_CONTRAST = 0.8
EXCLAIMED = 1.15
CONTINUING = frozenset({"de", "d", "pas", "ni"})


class Hit(NamedTuple):
    """A stretch of what was written, and what it adds to the whole: above 0 favourable, under 0 unfavourable."""

    contribution: float
    start: int
    end: int


class _Said(NamedTuple):
    """What a unit says in its place, and the first and last units that make it say so."""

    value: float
    first: int
    last: int


def read(normal: Normalised) -> list[Hit]:
    found = list(clauses(without_mere_numbers(tokens(normal))))
    last_side = found[-1].side
    return [hit for clause in found for hit in _read_clause(clause, last_side=last_side)]


def _read_clause(clause: Clause, *, last_side: int) -> Iterator[Hit]:
    hits = [hit for segment in clause.segments for hit in _read_segment(list(units(segment)))]
    if not hits:
        return
    weight = EXCLAIMED if "!" in clause.ending else 1.0
    if last_side:
        weight *= AFTER_CONTRAST if clause.side == last_side else BEFORE_CONTRAST
    favourable, unfavourable = (WISHED_FAVOURABLE, WISHED_UNFAVOURABLE) if clause.is_wish else (1.0, 1.0)
    for contribution, start, end in hits:
        yield Hit(contribution * weight * (favourable if contribution > 0 else unfavourable), start, end)


def _read_segment(segment: Sequence[Unit]) -> Iterator[Hit]:
    negators: set[int] = set()
    free = 0
    for place, unit in enumerate(segment):
        if not (unit.value or speaks_when_negated(unit.word)):
            continue
        said = _said(place, segment, negators)
        if said is not None and said.value:
            yield Hit(said.value, segment[max(free, said.first)].start, segment[said.last].end)
            free = said.last + 1


def _said(place: int, units: Sequence[Unit], negators: set[int]) -> _Said | None:
    """Notes in `negators` the words that have negated something, so that none makes two complaints."""
    unit = units[place]
    if unit.is_whole:
        return _Said(unit.value, place, place)
    if only_intensifies(place, units):
        return None
    negator = negator_of(place, units)
    if negator is None:
        return _Said(_affirmed(place, units), place, place)
    if negator in negators and unit.value <= 0:
        if not unit.value:
            return None
        if _opens_a_clause(negator, place, units):
            return _Said(_affirmed(place, units), place, place)
    negators.add(negator)
    value = _negated(place, units, negator) if unit.value else NEGATED_EXPECTATION
    return _Said(value, min(place, negator), max(place, negator))


def _opens_a_clause(negator: int, place: int, units: Sequence[Unit]) -> bool:
    """« Pas de retard et un accueil pénible », but not « pas excessif et injuste », « ni bruit et de gêne »."""
    return any(
        units[earlier].plain in JOINING
        and units[earlier + 1].plain not in CONTINUING
        and units[earlier + 1].plain not in INTENSIFIERS
        for earlier in range(negator + 1, place - 1)
    )


def _affirmed(place: int, units: Sequence[Unit]) -> float:
    value = _clipped(units[place].value * intensity(place, units))
    if not value:
        return 0.0
    if is_lessened(place, units):
        return value * LESSENED
    if value > 0 and is_lacking(place, units):
        return 0.0
    if value < 0 and is_remedied(place, units):
        return value * REMEDIED
    return value


def _negated(place: int, units: Sequence[Unit], negator: int) -> float:
    """« Vraiment pas utile » is stronger, « pas vraiment utile » is not."""
    value = _clipped(units[place].value * intensity(min(place, negator), units))
    return value * (NEGATED_FAVOURABLE if value > 0 else NEGATED_UNFAVOURABLE)


def _clipped(value: float) -> float:
    return max(-1.0, min(1.0, value))
