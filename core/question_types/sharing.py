"""Points or euros to share out among several things: what is given always sums to what there was to give."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language import ANSWER_LANGUAGES
from core.language.formats import MILS_PER_EURO, bare, euros, number
from core.language.joining import joined, paired
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Option, option_gaps
from core.question_types.listed import Listed
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of


class Sharing(Listed):
    """An answer is `{option: points}`, or mils where `euros` are shared; an option left out gets nothing."""

    widget: ClassVar[str] = "share_out"
    chart: ClassVar[str] = "bars"
    measured_by: ClassVar[tuple[str, ...]] = ("total", "euros")
    seconds: ClassVar[int] = 6
    icon: ClassVar[str] = "balance"
    family: ClassVar[str] = "weigh"
    fewest_listed: ClassVar[int] = 2

    type: Literal["sharing"] = "sharing"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))
    total: int = Field(default=100, ge=1, le=1_000_000)
    euros: bool = False

    @property
    def whole(self) -> int:
        """All there is to share, in the unit of the answer."""
        return self.total * MILS_PER_EURO if self.euros else self.total

    def gaps(self) -> list[Problem]:
        return super().gaps() + option_gaps(self.options, fewest=2)

    def seconds_to_answer(self) -> int:
        return self.seconds * len(self.options)

    def check_given(self, answer: object) -> list[Problem]:
        known = {option.id for option in self.options}
        if not isinstance(answer, dict) or not answer.keys() <= known:
            return [problem("rows_unreadable")]
        if not answer:
            return [problem("answer_missing")]
        if not all(isinstance(part, int) and not isinstance(part, bool) for part in answer.values()):
            return [problem("amount_unreadable" if self.euros else "part_not_whole")]
        if min(answer.values()) < 0:
            return [problem("part_negative")]
        given = sum(answer.values())
        if given > self.whole:
            return [problem("parts_exceed", total=self.total, unit=self._unit)]
        return [problem("parts_left", total=self.total, unit=self._unit)] if given < self.whole else []

    def worded(self, answer: Any) -> Wording:
        """« élevage : 60 points et laiterie : 40 points »"""
        given = (each for each in self.options if answer.get(each.id))
        return joined([paired(each.label, self._worded(answer[each.id])) for each in given])

    def measured(self, answer: Any) -> dict[str, Value]:
        """In euros where euros are shared, not in mils."""
        return {
            column: part / MILS_PER_EURO if self.euros and isinstance(part, int) else part
            for column, part in self.values(answer).items()
        }

    def columns(self) -> tuple[Column, ...]:
        return tuple(Column(self._column(each), ColumnKind.NUMBER, amount=self.euros) for each in self.options)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self._column(option): answer.get(option.id, 0) for option in self.options}

    def summarise(self, tally: Tally) -> Summary:
        """A bar an option: all that it was given, and its share of all that there was."""
        rows = tuple(self._row(option, tally) for option in self.options)
        parts = say_first(rows, "most-shared")
        return self._summary(tally, **parts)

    def _row(self, option: Option, tally: Tally) -> Row:
        given = sum(int(part) * count for part, count in tally.of(self._column(option)).items())
        shown = round(given / MILS_PER_EURO) if self.euros else given
        return Row(option.id, option.label, shown, share_of(given, self.whole * tally.answered))

    def typed(self, part: Any, language: str) -> str:
        """One part as one writes it in this language; what was typed, where it is none."""
        if isinstance(part, int) and not isinstance(part, bool):
            return bare(Decimal(part) / MILS_PER_EURO if self.euros else part, language)
        return part if isinstance(part, str) else ""

    def said(self, answer: Mapping[str, Any], texts: Texts) -> str:
        """How much is shared so far, and what is left of it."""
        parts = [part for part in answer.values() if isinstance(part, int) and not isinstance(part, bool)]
        given = sum(parts)
        if not given:
            return texts("widget-to-share", total=self._amount(self.whole, texts))
        shared = texts("widget-shared", given=self._amount(given, texts), total=self._amount(self.whole, texts))
        if given == self.whole:
            return shared
        key = "widget-shared-left" if given < self.whole else "widget-shared-over"
        return f"{shared} {texts(key, left=self._amount(abs(self.whole - given), texts))}"

    def _worded(self, part: int) -> Wording:
        return Wording({language: self._amount(part, Texts(language)) for language in ANSWER_LANGUAGES})

    def _amount(self, part: int, texts: Texts) -> str:
        if self.euros:
            return euros(part, texts.language)
        return texts("widget-points", count=part, shown=number(part, texts.language))

    @property
    def _unit(self) -> str:
        return "euros" if self.euros else "points"

    def _column(self, option: Option) -> str:
        return f"{self.id}.{option.id}"
