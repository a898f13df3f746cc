"""A number with its unit, its bounds and its decimals; a French comma works."""

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of

BARS = 12  # more bins than this cannot be read on a phone


class Number(Question):
    widget: ClassVar[str] = "number"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "pin"

    type: Literal["number"] = "number"
    unit: Wording = Wording()
    lowest: float | None = None
    highest: float | None = None
    decimals: int = Field(default=0, ge=0, le=4)

    def gaps(self) -> list[Problem]:
        crossed = self.lowest is not None and self.highest is not None and self.lowest >= self.highest
        return super().gaps() + ([problem("scale_crossed")] if crossed else [])

    def check_given(self, answer: object) -> list[Problem]:
        if isinstance(answer, bool) or not isinstance(answer, int | float) or not math.isfinite(answer):
            return [problem("number_unreadable")]
        if abs(answer) > 1e15:
            return [problem("number_too_large")]
        if self.lowest is not None and answer < self.lowest:
            return [problem("number_too_low", lowest=self.lowest)]
        if self.highest is not None and answer > self.highest:
            return [problem("number_too_high", highest=self.highest)]
        if round(Decimal(str(answer)), self.decimals) != Decimal(str(answer)):
            return [problem("number_too_fine", decimals=self.decimals)]
        return []

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        counts = sorted(tally.of(self.id).items())
        if not counts:
            return self._summary(tally, rows=(), sentence="nobody")
        rows = tuple(
            Row(label, Wording(label), count, share_of(count, tally.answered)) for label, count in _bins(counts)
        )
        facts = {"median": Fraction(str(_lower_median(counts, tally.answered))), "unit": self.unit}
        return self._summary(tally, rows=rows, sentence="number-median", facts=facts)


def _lower_median(counts: list[tuple[float, int]], answered: int) -> float:
    """The value that half of the answers reach at most: of an even number, the lower of the middle two."""
    seen = 0
    for value, count in counts:
        seen += count
        if 2 * seen >= answered:
            return value
    raise ValueError("no answers")


def _bins(counts: list[tuple[float, int]]) -> list[tuple[str, int]]:
    """Each value its own bar where they are few; else bars of one width, a power of ten times 1, 2 or 5."""
    if len(counts) <= BARS:
        return [(_short(value), count) for value, count in counts]
    lowest, highest = counts[0][0], counts[-1][0]
    width = _round_width((highest - lowest) / BARS)
    first = math.floor(lowest / width)
    bins = [0] * (math.floor(highest / width) - first + 1)
    for value, count in counts:
        bins[math.floor(value / width) - first] += count
    return [(f"{_short((first + i) * width)} – {_short((first + i + 1) * width)}", n) for i, n in enumerate(bins)]


def _round_width(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least)


def _short(value: float) -> str:
    return f"{value:.10g}"
