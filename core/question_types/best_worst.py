"""The best and the worst of a few things at a time (MaxDiff), from several sets of them.

J. Louviere, T. Flynn and A. Marley, « Best-Worst Scaling », Cambridge, 2015. Everything is shown as often as anything
else; the score of a thing is how often it was best less how often it was worst, divided by how often it was shown.
"""

from collections.abc import Collection
from fractions import Fraction
from math import ceil, comb
from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from core.language import ANSWER_LANGUAGES
from core.language.everywhere import in_every_language
from core.language.formats import signed_score
from core.language.joining import joined
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.balanced_sets import balanced_sets
from core.question_types.base import Option, option_gaps
from core.question_types.listed import Listed
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, share_of

COUNTED = ("shown", "best", "worst")


class BestWorst(Listed):
    """An answer is a list of sets, `{"shown": [ids], "best": id, "worst": id}`: a ballot says by itself what was seen.

    A set that is not answered yet lacks `best` or `worst`. What goes into a set is always drawn by lot; `shuffled` says
    whether the order within it is, too.
    """

    widget: ClassVar[str] = "best_worst"
    chart: ClassVar[str] = "stacks"
    icon: ClassVar[str] = "swap_vert"
    family: ClassVar[str] = "weigh"
    seconds: ClassVar[int] = 12
    fewest_listed: ClassVar[int] = 3

    type: Literal["best_worst"] = "best_worst"
    options: tuple[Option, ...] = Field(default_factory=lambda: tuple(Option() for _ in range(6)))
    size: int = Field(default=4, ge=3, le=5)
    sets: int = Field(default=6, ge=1, le=20)
    best_label: Wording = Wording()
    worst_label: Wording = Wording()
    shuffled: bool = True

    @property
    def best_said(self) -> Wording:
        return self.best_label or in_every_language("best-worst-best")

    @property
    def worst_said(self) -> Wording:
        return self.worst_label or in_every_language("best-worst-worst")

    def gaps(self) -> list[Problem]:
        found = super().gaps() + option_gaps(self.options, fewest=self.size)
        too_few = self.sets * self.size < len(self.options)
        return [*found, problem("sets_too_few", fewest=-(-len(self.options) // self.size))] if too_few else found

    def seconds_to_answer(self) -> int:
        return self.seconds * self.sets

    def sets_asked(self, answer: Any, seed: str) -> list[dict[str, Any]]:
        """The sets as they stand: those of an answer already begun, else those drawn from the paper's seed.

        Where choices are carried forward, sets begun before one more was chosen lack it, and are drawn again.
        """
        begun = isinstance(answer, list) and len(answer) == self.sets and all(map(self._is_set, answer))
        if begun and (not self.carried or self._shows_all(answer)):
            return list(answer)
        ids = tuple(option.id for option in self.options)
        drawn = balanced_sets(ids, size=self.size, sets=self.sets, seed=f"{seed}|{self.id}")
        return [{"shown": list(shown) if self.shuffled else sorted(shown, key=ids.index)} for shown in drawn]

    def left_with(self, things: Collection[Option]) -> Self:
        """Each as often as it would have been among all of them; never the same set twice."""
        left, whole = super().left_with(things), len(self.options)
        if not things or len(things) >= whole:
            return left
        size = min(self.size, len(things))
        as_often = ceil(Fraction(self.sets * self.size * len(things), whole * size))
        return left.model_copy(update={"sets": min(self.sets, as_often, comb(len(things), size))})

    def check_given(self, answer: object) -> list[Problem]:
        if not isinstance(answer, list) or len(answer) > self.sets or not all(map(self._is_set, answer)):
            return [problem("sets_unreadable")]
        if not answer:
            return [problem("answer_missing")]
        both = [number for number, each in enumerate(answer, start=1) if "best" in each and "worst" in each]
        wrong = [
            problem("best_is_worst", number=number)
            for number in both
            if answer[number - 1]["best"] == answer[number - 1]["worst"]
        ]
        left = self.sets - len(both)
        return [*wrong, problem("sets_missing", count=left)] if left else wrong

    def columns(self) -> tuple[Column, ...]:
        """How often each was shown, best and worst."""
        names = (f"{self.id}.{option.id}.{counted}" for option in self.options for counted in COUNTED)
        return tuple(Column(name, ColumnKind.NUMBER) for name in names)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        counts: dict[str, Value] = {}
        for option in self.options:
            counts[f"{self.id}.{option.id}.shown"] = sum(option.id in each["shown"] for each in answer)
            counts[f"{self.id}.{option.id}.best"] = sum(each["best"] == option.id for each in answer)
            counts[f"{self.id}.{option.id}.worst"] = sum(each["worst"] == option.id for each in answer)
        return counts

    def worded(self, answer: Any) -> Wording:
        """What was best, in each set where something was, each named once."""
        best = {each["best"] for each in answer}
        return joined([option.label for option in self.options if option.id in best])

    def summarise(self, tally: Tally) -> Summary:
        """Three parts a bar, best, neither and worst; the highest score comes first."""
        scores = {option: self._score(option, tally) for option in self.options}
        ordered = sorted(self.options, key=lambda option: -scores[option])
        rows = tuple(row for option in ordered for row in self._bar(option, scores[option], tally))
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        first = scores[ordered[0]]
        labels = tuple(option.label for option in ordered if scores[option] == first)
        facts = {"labels": labels, "score": _said(first)}
        return self._summary(tally, rows=rows, sentence="best-worst", facts=facts)

    def _is_set(self, each: object) -> bool:
        if not isinstance(each, dict) or not {"shown"} <= each.keys() <= set(COUNTED):
            return False
        shown = each["shown"]
        known = {option.id for option in self.options}
        if not isinstance(shown, list) or not all(isinstance(item, str) and item in known for item in shown):
            return False
        whole = len(shown) == len(set(shown)) == min(self.size, len(self.options))
        return whole and all(isinstance(each[end], str) and each[end] in shown for end in each.keys() - {"shown"})

    def _shows_all(self, answer: list[dict[str, Any]]) -> bool:
        return {option.id for option in self.options} <= {item for each in answer for item in each["shown"]}

    def _times(self, option: Option, counted: str, tally: Tally) -> int:
        values = tally.of(f"{self.id}.{option.id}.{counted}")
        return sum(int(times) * ballots for times, ballots in values.items())

    def _score(self, option: Option, tally: Tally) -> Fraction:
        shown, best, worst = (self._times(option, counted, tally) for counted in COUNTED)
        return share_of(best - worst, shown)

    def _bar(self, option: Option, score: Fraction, tally: Tally) -> tuple[Row, ...]:
        shown, best, worst = (self._times(option, counted, tally) for counted in COUNTED)
        heading = option.label
        if shown:
            heading = in_every_language("best-worst-heading", label=option.label, score=_said(score))
        parts = {
            "best": (self.best_said, best),
            "neither": (in_every_language("best-worst-neither"), shown - best - worst),
            "worst": (self.worst_said, worst),
        }
        return tuple(
            Row(f"{option.id}.{code}", label, count, share_of(count, shown), part_of=heading)
            for code, (label, count) in parts.items()
        )


def _said(score: Fraction) -> Wording:
    return Wording({language: signed_score(score, language) for language in ANSWER_LANGUAGES})
