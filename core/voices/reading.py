"""What each word of a text contributes, once negation, intensity, wishes and contrasts are reckoned with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.voices.clauses import Clause, clauses
from core.voices.intensity import intensity, only_intensifies
from core.voices.lexicon import speaks_when_negated
from core.voices.negation import negator_after, negator_before
from core.voices.normalise import normalise
from core.voices.tokens import tokens
from core.voices.units import Unit, units

NEGATED_FAVOURABLE = -0.75
NEGATED_UNFAVOURABLE = -0.5
NEGATED_EXPECTATION = -0.5
LESSENED = -0.6
WISHED_FAVOURABLE = 0.35
WISHED_UNFAVOURABLE = 0.7
AFTER_CONTRAST = 1.2
BEFORE_CONTRAST = 0.8
EXCLAIMED = 1.15
LESSENING = frozenset({"moins", "peu"})
LESSENING_REACH = 3


@dataclass
class Hit:
    start: int
    end: int
    contribution: float
    side: int


def read(written: str) -> list[Hit]:
    hits: list[Hit] = []
    side = 0
    for clause in clauses(tokens(normalise(written))):
        hits += _read_clause(clause)
        side = clause.side
    if side:
        for hit in hits:
            hit.contribution *= AFTER_CONTRAST if hit.side == side else BEFORE_CONTRAST
    return hits


def _read_clause(clause: Clause) -> list[Hit]:
    hits = [hit for segment in clause.segments for hit in _read_segment(list(units(segment)), clause.side)]
    if hits and clause.is_wish:
        for hit in hits:
            hit.contribution *= WISHED_FAVOURABLE if hit.contribution > 0 else WISHED_UNFAVOURABLE
    if hits and "!" in clause.ending:
        hits[-1].contribution *= EXCLAIMED
    return hits


def _read_segment(segment: list[Unit], side: int) -> Iterator[Hit]:
    for place, unit in enumerate(segment):
        contribution, first, last = _contribution(place, segment)
        if contribution:
            yield Hit(segment[first].start, segment[last].end, contribution, side)


def _contribution(place: int, segment: Sequence[Unit]) -> tuple[float, int, int]:
    unit = segment[place]
    if unit.is_whole:
        return unit.value, place, place
    if not unit.value:
        return _disappointed(place, segment)
    if only_intensifies(place, segment):
        return 0.0, place, place
    before = negator_before(place, segment)
    if before is not None:
        return _negated(unit.value * intensity(before, segment)), before, place
    value = max(-1, min(1, unit.value * intensity(place, segment)))
    after = negator_after(place, segment)
    if after is not None:
        return _negated(value), place, after
    if _is_lessened(place, segment):
        return value * LESSENED, place, place
    return value, place, place


def _disappointed(place: int, segment: Sequence[Unit]) -> tuple[float, int, int]:
    if not speaks_when_negated(segment[place].word):
        return 0.0, place, place
    before = negator_before(place, segment)
    if before is not None:
        return NEGATED_EXPECTATION, before, place
    after = negator_after(place, segment)
    if after is not None:
        return NEGATED_EXPECTATION, place, after
    return 0.0, place, place


def _negated(value: float) -> float:
    return value * (NEGATED_FAVOURABLE if value > 0 else NEGATED_UNFAVOURABLE)


def _is_lessened(place: int, segment: Sequence[Unit]) -> bool:
    for earlier in range(max(0, place - LESSENING_REACH), place):
        if segment[earlier].plain in LESSENING and (earlier == 0 or segment[earlier - 1].plain != "un"):
            return True
    return False
