"""What every kind that puts a list of things to people has in common: its order, and where the list comes from."""

from collections.abc import Collection
from typing import Any, ClassVar, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict

from core.question_types.base import Option, Question
from core.questionnaire.conditions import Comparison


class Carried(BaseModel):
    """The things are those that the person chose, or did not choose, in an earlier question; none where it is empty."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    question: str = ""
    taken: Literal["chosen", "not_chosen"] = "chosen"

    def __bool__(self) -> bool:
        return bool(self.question)


class Shuffled(Question):
    """`listed` names the field that holds the things, whose order may be drawn by lot for each person."""

    listed: ClassVar[str] = "options"

    shuffled: bool = False

    @property
    def things(self) -> tuple[Any, ...]:
        found: tuple[Any, ...] = getattr(self, self.listed)
        return found

    @property
    def can_be_carried(self) -> bool:
        """Whether its answer says of each thing that it was chosen or not."""
        return Comparison.IS in self.comparisons or Comparison.CONTAINS in self.comparisons

    def stays(self, thing: Any) -> bool:
        """Whether this one keeps its place where the others are drawn by lot, and is never carried forward."""
        return False

    def chosen(self, answer: Any) -> frozenset[str]:
        """The ids chosen in an accepted answer."""
        compared = self.compared(answer)
        return frozenset([compared] if isinstance(compared, str) else compared or ())

    def with_things(self, things: Collection[Any]) -> Self:
        return self.model_copy(update={self.listed: tuple(things)})


class Listed(Shuffled):
    """Where its things are carried forward they repeat those of their source.

    With fewer than `fewest_listed` of them left there is nothing to ask.
    """

    fewest_listed: ClassVar[int] = 1

    carried: Carried = Carried()

    @property
    def things(self) -> tuple[Option, ...]:
        return super().things

    @property
    def spent(self) -> bool:
        return bool(self.carried) and len(self.things) < self.fewest_listed

    def with_things(self, things: Collection[Option]) -> Self:
        return super().with_things([self._own(thing) for thing in things])

    def left_with(self, things: Collection[Option]) -> Self:
        """As one person is asked it, with what is left of its things."""
        return self.with_things(things)

    def _own(self, thing: Option) -> Option:
        """As this kind's own sort of thing: a picture's label where it lists labels alone."""
        kind: type[Option] = get_args(type(self).model_fields[self.listed].annotation)[0]
        return thing if type(thing) is kind else kind(id=thing.id, label=thing.label)
