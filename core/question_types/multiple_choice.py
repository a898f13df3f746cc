"""Several options among several, between a fewest and a most."""

from collections.abc import Collection, Iterator
from itertools import combinations
from typing import Any, ClassVar, Literal, Self

from pydantic import ConfigDict, Field

from core.problems import Problem, problem
from core.question_types.base import Labelled, Option
from core.question_types.choosing import Choosing, put_together, taken_apart
from core.questionnaire.conditions import OF_SEVERAL_CHOICES, Compared, Comparison
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of


class Tickable(Option):
    """One that can be ticked with others, unless it `excludes` them: « Aucun de ceux-ci »."""

    model_config = ConfigDict(from_attributes=True)

    excludes: bool = False


class MultipleChoice(Choosing):
    widget: ClassVar[str] = "choose_several"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "check_box"
    family: ClassVar[str] = "choose"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_SEVERAL_CHOICES
    fixed_once_open: ClassVar[tuple[str, ...]] = ("decided_by",)

    type: Literal["multiple_choice"] = "multiple_choice"
    options: tuple[Tickable, ...] = Field(default_factory=lambda: (Tickable(), Tickable()))
    fewest: int = Field(default=0, ge=0)
    most: int = Field(default=0, ge=0, description="0: as many as wished")
    decided_by: Literal["information", "one"] = "information"  # fixed before opening

    def gaps(self) -> list[Problem]:
        found = super().gaps()
        together = len(self.offered) - len(self.excluding)
        if max(self.fewest, self.most) > together or (self.most and self.fewest > self.most):
            found.append(problem("choice_bounds_crossed"))
        return found

    @property
    def excluding(self) -> frozenset[str]:
        """The options that go with no other."""
        return frozenset(option.id for option in self.options if option.excludes)

    def stays(self, thing: Option) -> bool:
        return thing.id in self.excluding

    def left_with(self, things: Collection[Option]) -> Self:
        """Nobody is asked for more of them than there are left."""
        left = self.with_things(things)
        together = len(left.offered) - len(left.excluding)
        return left.model_copy(update={"fewest": min(self.fewest, together)})

    def check_chosen(self, chosen: Any) -> list[Problem]:
        known = {option.id for option in self.offered}
        if not isinstance(chosen, list) or not all(isinstance(each, str) and each in known for each in chosen):
            return [problem("option_unknown")]
        if len(set(chosen)) != len(chosen):
            return [problem("option_twice")]
        if not chosen and self.required:
            return [problem("answer_missing")]
        if self.excluding.intersection(chosen):
            return [problem("option_not_alone")] if len(chosen) > 1 else []
        if chosen and len(chosen) < self.fewest:
            return [problem("choices_too_few", fewest=self.fewest)]
        if self.most and len(chosen) > self.most:
            return [problem("choices_too_many", most=self.most)]
        return []

    def settled(self, answer: Any, before: Any) -> Any:
        """An option that excludes the others, newly ticked, takes their ticks off; any other takes its tick off."""
        given = taken_apart(answer)
        if not isinstance(given.chosen, list):
            return answer
        earlier = taken_apart(before).chosen
        new = [each for each in given.chosen if each not in (earlier if isinstance(earlier, list) else ())]
        alone = [each for each in new if each in self.excluding]
        kept = alone[:1] if alone else [each for each in given.chosen if not new or each not in self.excluding]
        if len(given.chosen) < 2 or kept == given.chosen:
            return answer
        return put_together(kept, other=given.other, comment=given.comment)

    def imagined(self, named: Collection[Compared]) -> Iterator[Any]:
        """Every choice among the options named, with every number of the others."""
        mentioned = [option.id for option in self.offered if option.id in named]
        others = [option.id for option in self.offered if option.id not in named]
        for size in range(len(mentioned) + 1):
            for some in combinations(mentioned, size):
                for more in range(len(others) + 1):
                    chosen = [*some, *others[:more]]
                    if chosen and not self.check_chosen(chosen):
                        yield chosen

    def chosen_columns(self) -> tuple[Column, ...]:
        return tuple(Column(self._column(option), ColumnKind.BOOLEAN) for option in self.offered)

    def chosen_values(self, chosen: Any) -> dict[str, Value]:
        return {self._column(option): option.id in chosen for option in self.offered}

    def summarise(self, tally: Tally) -> Summary:
        rows = tuple(
            Row(option.id, option.label, chosen, share_of(chosen, tally.answered))
            for option in self.offered
            for chosen in (tally.of(self._column(option))[True],)
        )
        return self._summary(tally, **say_first(rows, "most-ticked"), writings=self.own_words())

    def _column(self, option: Labelled) -> str:
        return f"{self.id}.{option.id}"
