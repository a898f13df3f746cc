"""A number with its unit, its bounds and its decimals; a French comma works."""

from collections.abc import Callable, Collection, Iterator
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language import ANSWER_LANGUAGES
from core.language.formats import MINUS, NO_BREAK_SPACE, number
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.questionnaire.conditions import OF_A_NUMBER, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.ordered import Ordered
from core.results.summary import Row, Summary, share_of

BARS = 12  # more of them cannot be read on a phone
Say = Callable[[Decimal, str], str]  # a number, in a language
LARGEST = 1e15  # beyond it a computer's numbers have no decimals left


class Number(Question):
    widget: ClassVar[str] = "number"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "pin"
    family: ClassVar[str] = "write"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_A_NUMBER

    type: Literal["number"] = "number"
    unit: Wording = Wording()
    lowest: float | None = Field(default=None, ge=-LARGEST, le=LARGEST)
    highest: float | None = Field(default=None, ge=-LARGEST, le=LARGEST)
    decimals: int = Field(default=0, ge=0, le=4)

    def gaps(self) -> list[Problem]:
        crossed = self.lowest is not None and self.highest is not None and self.lowest >= self.highest
        return super().gaps() + ([problem("scale_crossed")] if crossed else [])

    def check_given(self, answer: object) -> list[Problem]:
        if isinstance(answer, bool) or not isinstance(answer, int | float) or answer != answer:
            return [problem("number_unreadable")]
        if abs(answer) > LARGEST:
            return [problem("number_too_large")]
        if self.lowest is not None and answer < self.lowest:
            return [problem("number_too_low", lowest=self.lowest)]
        if self.highest is not None and answer > self.highest:
            return [problem("number_too_high", highest=self.highest)]
        if round(Decimal(str(answer)), self.decimals) != Decimal(str(answer)):
            return [problem("number_too_fine", decimals=self.decimals)]
        return []

    def imagined(self, named: Collection[Compared]) -> Iterator[Any]:
        """On, just below and just above each value named, of the numbers accepted."""
        step = Decimal(1).scaleb(-self.decimals)
        for value in (*named, self.lowest, self.highest, 0):
            if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST:
                edge = (Decimal(str(value)) / step).to_integral_value(ROUND_FLOOR)
                near = (float((edge + by) * step) for by in (-1, 0, 1, 2))
                yield from (number for number in near if not self.check_given(number))

    def worded(self, answer: Any) -> Wording:
        """« 2,5 kg »"""
        return Wording({language: self._said(answer, language) for language in ANSWER_LANGUAGES})

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.NUMBER),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer}

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **number_parts(self.id, tally, unit=self.unit))

    def _said(self, answer: float, language: str) -> str:
        unit = self.unit.say(language)
        return number(Decimal(str(answer)), language) + (NO_BREAK_SPACE + unit if unit else "")


def number_parts(column: str, tally: Tally, *, unit: Wording, say: Say | None = None) -> dict[str, Any]:
    """A bar a value, or a range of them where they are many, and the median said; `say` words the edges of bars."""
    values = tally.in_order(column)
    if not values:
        return {"rows": (), "sentence": "nobody"}
    counts = tally.of(column)
    few = len(counts) <= BARS
    bars = [((_exact(value),), counts[value]) for value in sorted(counts)] if few else _bins(values)
    rows = tuple(_row(edges, count, tally.answered, say or _edge) for edges, count in bars)
    median = values[(len(values) - 1) // 2]  # of an even number, the lower of the middle two
    facts = {"median": Fraction(str(median)), "unit": unit}
    return {"rows": rows, "sentence": "number-median", "facts": facts}


def bar_edges(lowest: float, highest: float) -> list[Decimal]:
    """From the lower edge of the first bar to the upper one of the last."""
    width = _round_width((_exact(highest) - _exact(lowest)) / BARS)
    edges = [_exact((_exact(lowest) / width).to_integral_value(ROUND_FLOOR) * width)]
    while edges[-1] <= _exact(highest):
        edges.append(_exact(edges[-1] + width))
    return edges


def _bins(values: Ordered) -> list[tuple[tuple[Decimal, ...], int]]:
    """Bars of one width, a power of ten times 1, 2 or 5; each holds its lower edge, and not its upper one."""
    edges = bar_edges(values[0], values[-1])
    below = [values.bisect_left(float(edge)) for edge in edges]
    bars = zip(pairwise(edges), pairwise(below), strict=True)
    return [(pair, upper - lower) for pair, (lower, upper) in bars]


def _round_width(least: Decimal) -> Decimal:
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least)


def _row(edges: tuple[Decimal, ...], count: int, answered: int, say: Say) -> Row:
    code = "–".join(f"{edge:f}" for edge in edges)
    return Row(code, _label(edges, say), count, share_of(count, answered))


@lru_cache(maxsize=1000)
def _label(edges: tuple[Decimal, ...], say: Say) -> Wording:
    return Wording({language: " – ".join(say(edge, language) for edge in edges) for language in ANSWER_LANGUAGES})


def _edge(edge: Decimal, language: str) -> str:
    """Its minus is no dash, beside which it stands."""
    return number(edge, language).replace("-", MINUS)


def _exact(value: float | Decimal) -> Decimal:
    """The number as it was typed: 5 and not 5.0, and never a minus zero."""
    return +Decimal(str(value)).normalize()
