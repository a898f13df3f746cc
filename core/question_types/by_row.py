"""What every kind that asks for one answer a row has in common: the rows, and a scale that they share."""

from collections.abc import Iterator
from typing import Any, ClassVar

from pydantic import Field

from core.language.joining import joined, paired
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Option, option_gaps
from core.question_types.listed import Listed
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of


class ByRow(Listed):
    """An answer is `{row: option}`. Rows may be left out, unless an answer is required or the kind says `whole`."""

    widget: ClassVar[str] = "by_row"
    chart: ClassVar[str] = "stacks"
    seconds: ClassVar[int] = 4
    listed: ClassVar[str] = "rows"
    whole: ClassVar[bool] = False  # True where an answer without every row would count for nothing

    rows: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))

    @property
    def scale(self) -> tuple[Option, ...]:
        """What each row is answered with, in its order."""
        raise NotImplementedError

    def gaps(self) -> list[Problem]:
        return super().gaps() + option_gaps(self.rows, fewest=1)

    def seconds_to_answer(self) -> int:
        return self.seconds * len(self.rows)

    def check_given(self, answer: object) -> list[Problem]:
        rows = {row.id for row in self.rows}
        if not isinstance(answer, dict) or not answer.keys() <= rows:
            return [problem("rows_unreadable")]
        known = {option.id for option in self.scale}
        if not all(isinstance(given, str) and given in known for given in answer.values()):
            return [problem("option_unknown")]
        if not answer:
            return [problem("answer_missing")]
        left = len(rows) - len(answer)
        return [problem("rows_missing", count=left)] if left and (self.required or self.whole) else []

    def worded(self, answer: Any) -> Wording:
        """« goût : très bien et prix : passable »"""
        labels = {option.id: option.label for option in self.scale}
        return joined([paired(row.label, labels[answer[row.id]]) for row in self.rows if row.id in answer])

    def columns(self) -> tuple[Column, ...]:
        codes = tuple(option.id for option in self.scale)
        return tuple(Column(self._column(row), ColumnKind.CATEGORY, codes) for row in self.rows)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self._column(row): answer.get(row.id) for row in self.rows}

    def summarise(self, tally: Tally) -> Summary:
        drawn = tuple(bar for row in self.rows for bar in self._bars(row, tally))
        if not tally.answered:
            return self._summary(tally, rows=drawn, sentence="nobody")
        return self._summary(tally, rows=drawn, **self._said(tally))

    def _said(self, tally: Tally) -> dict[str, Any]:
        """The sentence of the summary and its facts, once somebody has answered."""
        raise NotImplementedError

    def _bars(self, row: Option, tally: Tally) -> Iterator[Row]:
        counts = tally.of(self._column(row))
        answered = counts.total()
        for option in self.scale:
            yield Row(
                f"{row.id}.{option.id}",
                option.label,
                counts[option.id],
                share_of(counts[option.id], answered),
                part_of=self._heading(row, tally),
            )

    def _heading(self, row: Option, tally: Tally) -> Wording:
        return row.label

    def _column(self, row: Option) -> str:
        return f"{self.id}.{row.id}"
