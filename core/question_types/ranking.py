"""Things put in order, the preferred one first."""

from fractions import Fraction
from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.everywhere import in_every_language, mean_in_every_language
from core.language.joining import joined
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Option, option_gaps
from core.question_types.listed import Listed
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of


class Ranking(Listed):
    """An answer lists the ids of what was ranked, the first first; `partial` lets some be left out."""

    widget: ClassVar[str] = "rank"
    chart: ClassVar[str] = "bars"
    seconds: ClassVar[int] = 4
    icon: ClassVar[str] = "format_list_numbered"
    family: ClassVar[str] = "weigh"
    fewest_listed: ClassVar[int] = 2
    fixed_once_open: ClassVar[tuple[str, ...]] = ("decided_by",)

    type: Literal["ranking"] = "ranking"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))
    partial: bool = False
    decided_by: Literal["information", "one", "order", "calm", "first"] = "information"  # fixed before opening

    def gaps(self) -> list[Problem]:
        return super().gaps() + option_gaps(self.options, fewest=2)

    def seconds_to_answer(self) -> int:
        return self.seconds * len(self.options)

    def check_given(self, answer: object) -> list[Problem]:
        if isinstance(answer, dict):  # ranks that could not be read as an order
            return [problem("rank_twice")]
        known = {option.id for option in self.options}
        if not isinstance(answer, list) or not all(isinstance(each, str) and each in known for each in answer):
            return [problem("option_unknown")]
        if len(set(answer)) != len(answer):
            return [problem("rank_twice")]
        if not answer:
            return [problem("answer_missing")]
        left = len(known) - len(answer)
        return [problem("rank_missing", count=left)] if left and not self.partial else []

    def worded(self, answer: Any) -> Wording:
        labels = {option.id: option.label for option in self.options}
        return joined([labels[option_id] for option_id in answer])

    def columns(self) -> tuple[Column, ...]:
        return tuple(Column(self._column(option), ColumnKind.NUMBER) for option in self.options)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        ranks = {option_id: rank for rank, option_id in enumerate(answer, start=1)}
        return {self._column(option): ranks.get(option.id) for option in self.options}

    def summarise(self, tally: Tally) -> Summary:
        """A bar an option: how many put it first. The lowest mean rank, among those who ranked it, is said."""
        means = {option.id: self._mean_rank(option, tally) for option in self.options}
        rows = tuple(self._row(option, means[option.id], tally) for option in self.options)
        ranked = [mean for mean in means.values() if mean is not None]
        if not ranked:
            return self._summary(tally, rows=rows, sentence="nobody")
        labels = tuple(option.label for option in self.options if means[option.id] == min(ranked))
        return self._summary(tally, rows=rows, sentence="ranking", facts={"labels": labels, "mean": min(ranked)})

    def _mean_rank(self, option: Option, tally: Tally) -> Fraction | None:
        counts = tally.of(self._column(option))
        total = sum(int(rank) * count for rank, count in counts.items())
        return Fraction(total, counts.total()) if counts else None

    def _row(self, option: Option, mean: Fraction | None, tally: Tally) -> Row:
        first = tally.of(self._column(option))[1]
        return Row(option.id, _labelled(option.label, mean), first, share_of(first, tally.answered))

    def _column(self, option: Option) -> str:
        return f"{self.id}.{option.id}"


def _labelled(label: Wording, mean: Fraction | None) -> Wording:
    if mean is None:
        return label
    return in_every_language("ranking-bar", label=label, mean=mean_in_every_language(mean))
