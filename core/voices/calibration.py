"""Learns the two thresholds from texts that people read: where pairs all around call most of them as people did."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import numpy as np
from numpy.typing import NDArray

from core.voices.sentiment import DEFAULT, Label, Thresholds

FEWEST = 50
"""Under this many texts, thresholds that were learnt do worse elsewhere as often as better."""

STEP = 20  # a twentieth: finer thresholds would learn these very texts, and no others
LOWEST, LOWER_MOST = -12, 0  # -0.60 to 0: what weighs nothing is held against nobody
UPPER_LEAST, HIGHEST = 1, 16  # 0.05 to 0.80: always above the other
AROUND = 2  # steps: one pair that fits fifty texts by luck has worse ones beside it
UNFAVOURABLE, NEITHER, FAVOURABLE = -1, 0, 1

Heard = tuple[float, Label]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Calibration:
    """`before` and `after` are of `texts` how many are called as people did; `after`, each by thresholds learnt from
    all the others, so that nothing is promised of texts that nobody read."""

    thresholds: Thresholds
    texts: int
    before: int
    after: int

    @property
    def helps(self) -> bool:
        return self.after > self.before


def side_of(label: Label) -> int:
    if label is Label.FAVOURABLE:
        return FAVOURABLE
    return UNFAVOURABLE if label is Label.UNFAVOURABLE else NEITHER


def called(score: float, thresholds: Thresholds) -> int:
    if score < thresholds.unfavourable_under:
        return UNFAVOURABLE
    return FAVOURABLE if score > thresholds.favourable_over else NEITHER


def calibrate(heard: Sequence[Heard], present: Thresholds = DEFAULT) -> Calibration:
    """`heard` are the scores of texts with what people heard in them; `present` are the thresholds in use.

    Of pairs that call no fewer than those of everybody, the one whose neighbourhood calls most; of equals, the one
    nearest to those of everybody, then the lower one.
    """
    right = _right(heard)
    sides = [side_of(label) for _, label in heard]
    before = sum(called(score, present) == side for (score, _), side in zip(heard, sides, strict=True))
    whole = right.sum(axis=0)
    after = sum(int(right[place, _best(whole - right[place])]) for place in range(len(heard)))
    return Calibration(_PAIRS[_best(whole)], len(heard), before, after)


def accuracy(heard: Sequence[Heard], thresholds: Thresholds) -> Fraction:
    """The share called as people did, of the three: unfavourable, favourable, neither."""
    right = sum(called(score, thresholds) == side_of(label) for score, label in heard)
    return Fraction(right, len(heard) or 1)


def _pairs() -> list[Thresholds]:
    grid = product(range(LOWEST, LOWER_MOST + 1), range(UPPER_LEAST, HIGHEST + 1))
    found = [Thresholds(lower / STEP, upper / STEP) for lower, upper in grid]
    return sorted(found, key=lambda pair: (_distance(pair), pair))


def _distance(pair: Thresholds) -> float:
    """In steps, so that two pairs at one distance are told apart by their order and never by rounding."""
    return round(sum(abs(each - usual) for each, usual in zip(pair, DEFAULT, strict=True)) * STEP)


def _right(heard: Sequence[Heard]) -> Counts:
    """A row a text, a column a pair: 1 where the pair calls the text as people did."""
    scores = np.array([score for score, _ in heard])[:, np.newaxis]
    sides = np.array([side_of(label) for _, label in heard])[:, np.newaxis]
    calls = np.where(scores < _LOWER, UNFAVOURABLE, np.where(scores > _UPPER, FAVOURABLE, NEITHER))
    return (calls == sides).astype(np.int64)


def _best(right: Counts) -> int:
    """Itself counted twice. The pairs stand nearest to those of everybody first, and these before all."""
    return int(np.where(right >= right[0], right[_AROUND].sum(axis=1) + right, -1).argmax())


def _neighbours() -> NDArray[np.int64]:
    """A row a pair: the places of those around it, which at an edge are those of the edge."""
    steps = [(round(lower * STEP), round(upper * STEP)) for lower, upper in _PAIRS]
    places = {pair: place for place, pair in enumerate(steps)}
    lowers, uppers = range(LOWEST, LOWER_MOST + 1), range(UPPER_LEAST, HIGHEST + 1)
    moves = list(product(range(-AROUND, AROUND + 1), repeat=2))
    return np.array(
        [[places[_held(lower + a, lowers), _held(upper + b, uppers)] for a, b in moves] for lower, upper in steps]
    )


def _held(step: int, within: range) -> int:
    return min(max(step, within[0]), within[-1])


_PAIRS = _pairs()
_LOWER = np.array([pair.unfavourable_under for pair in _PAIRS])
_UPPER = np.array([pair.favourable_over for pair in _PAIRS])
_AROUND = _neighbours()
