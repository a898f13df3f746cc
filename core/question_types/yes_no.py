"""Yes or no."""

from typing import ClassVar, Literal

from core.language.everywhere import in_every_language
from core.question_types.base import Option
from core.question_types.offered import Offered
from core.results.columns import Tally
from core.results.summary import Summary, say_first


class YesNo(Offered):
    widget: ClassVar[str] = "choose_one"
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "thumbs_up_down"
    family: ClassVar[str] = "choose"

    type: Literal["yes_no"] = "yes_no"

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option(id=code, label=in_every_language(f"offered-{code}")) for code in ("yes", "no"))

    @property
    def weighed(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.options)

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, **say_first(self._rows(tally), "most-chosen"))
