"""What every kind of question is: its fields are its settings, and it knows its check, its columns and its summary."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Protocol

from pydantic import BaseModel, ConfigDict, Field

from core.identity import new_short_id
from core.language.joining import joined
from core.language.wording import Wording
from core.problems import Problem, problem
from core.questionnaire.conditions import ANSWERED, Compared, Comparison, Group
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary, Writing

MOST_BUTTONS = 8  # more options than this are a list to unfold


class Option(BaseModel):
    """One thing a person can choose; its id never changes when its label does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    label: Wording = Wording()

    def gaps(self) -> list[Problem]:
        """What is wrong with this one alone; `option_gaps` looks at them together."""
        return []


class Labelled(Protocol):
    """Anything that can be chosen."""

    @property
    def id(self) -> str: ...
    @property
    def label(self) -> Wording: ...


class Question(BaseModel):
    """The base of every kind. A kind names its `widget` and its `chart`, and declares the columns its answers become.

    An answer is plain JSON; `None` (or nothing stored) means unanswered.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    widget: ClassVar[str]
    chart: ClassVar[str]
    icon: ClassVar[str]  # a Material symbol's name, for the structure
    family: ClassVar[str] = ""  # where the gallery shows it: one of FAMILIES
    seconds: ClassVar[int] = 6  # to answer once it is read: each row, where it has several
    asks: ClassVar[bool] = True  # False for a kind that only shows something
    priced: ClassVar[bool] = False  # True where an answer moves the price
    voiced: ClassVar[bool] = False  # True where an answer is read for its sentiment
    measured_by: ClassVar[tuple[str, ...]] = ()  # settings that say in what one answers: under others, counted apart
    fixed_once_open: ClassVar[tuple[str, ...]] = ()  # settings that say how it is decided
    ratifies: ClassVar[bool] = False  # True where members accept a change or not: the last of `weighed` changes nothing
    worked_out: ClassVar[bool] = False  # True of a value among the results that nobody was asked
    asks_data: ClassVar[bool] = False  # True where its texts are what was asked for: an address, a date, a file
    uploads: ClassVar[bool] = False  # True where an answer is made of files
    comparisons: ClassVar[tuple[Comparison, ...]] = ANSWERED  # what a later question's condition may ask of it

    type: str
    id: str = Field(default_factory=new_short_id)
    title: Wording = Wording()
    note: Wording = Field(default=Wording(), json_schema_extra={"long": True})
    required: bool = False
    shown_if: Group = Group()
    round_of: str = ""  # where it is asked again: the id of its first round
    round: int = Field(default=1, ge=1)

    @property
    def spent(self) -> bool:
        """Whether, as it is put to one person, nothing is left of what it would ask."""
        return False

    @property
    def weighed(self) -> tuple[str, ...]:
        """The options whose votes colleges may weigh; none where an answer is not one option."""
        return ()

    def gaps(self) -> list[Problem]:
        """What is missing before this question can be put to people."""
        return [] if self.title else [problem("title_missing")]

    def check(self, answer: object) -> list[Problem]:
        """What is wrong with an answer as it came from outside; an empty list accepts it."""
        if answer is None:
            return [problem("answer_missing")] if self.required else []
        return self.check_given(answer)

    def check_given(self, answer: object) -> list[Problem]:
        raise NotImplementedError

    def settled(self, answer: Any, before: Any) -> Any:
        """What an answer becomes on the page, given after `before`: where one tick takes off another."""
        return answer

    def columns(self) -> tuple[Column, ...]:
        raise NotImplementedError

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        """The accepted answer as one value a column; `reading` is what was read in it, where it is voiced."""
        raise NotImplementedError

    def own_words(self) -> tuple[Writing, ...]:
        """The columns of what people write in their own words, which the team may read."""
        return ()

    def published(self, answer: Any) -> Any:
        """What of an accepted answer a public archive may hold; None where nothing of it: nobody's words ever do."""
        return None if any(column.kind is ColumnKind.TEXT for column in self.columns()) else answer

    def summarise(self, tally: Tally) -> Summary:
        raise NotImplementedError

    def seconds_to_answer(self) -> int:
        """On average, once it is read: what the first screen says of the time it takes is made of this."""
        return self.seconds

    def compared(self, answer: Any) -> Any:
        """What conditions compare of an accepted answer: a choice, a list of choices or a number."""
        return answer

    def choices(self) -> dict[Compared, Wording]:
        """The values that a condition may name; none where it names a number."""
        return {}

    def worded(self, answer: Any) -> Wording:
        """The accepted answer as words, in every language, to be put into another text."""
        labels = self.choices()
        return joined([labels.get(each) or Wording(str(each)) for each in _scalars(answer)])

    def measures(self) -> tuple[Column, ...]:
        """The columns that computed values may count with."""
        return self.columns()

    def measured(self, answer: Any) -> dict[str, Value]:
        """The accepted answer as one value a measure."""
        return self.values(answer)

    def imagined(self, named: Collection[Compared]) -> Iterable[Any]:
        """What could be compared of every possible answer, as far as conditions that name these values can tell."""
        return self.choices() or (True,)

    def _summary(self, tally: Tally, **parts: Any) -> Summary:
        return Summary(question_id=self.id, title=self.title, chart=self.chart, answered=tally.answered, **parts)


def _scalars(answer: Any) -> Iterator[Any]:
    """Everything chosen or written in an answer, however it is nested."""
    if isinstance(answer, dict | list):
        for each in answer.values() if isinstance(answer, dict) else answer:
            yield from _scalars(each)
    elif answer is not None:
        yield answer


def option_gaps(options: Sequence[Labelled], *, fewest: int) -> list[Problem]:
    """Options too few, without a label, or alike: two equal labels cannot be told apart by those who answer."""
    found = []
    if len(options) < fewest:
        found.append(problem("options_too_few", fewest=fewest))
    labels = [option.label.say("fr").strip().casefold() for option in options]
    if not all(labels):
        found.append(problem("option_empty"))
    alike = sorted({label for label in labels if label and labels.count(label) > 1})
    if alike:
        shown = next(o.label.say("fr").strip() for o in options if o.label.say("fr").strip().casefold() == alike[0])
        found.append(problem("options_alike", label=shown))
    return found
