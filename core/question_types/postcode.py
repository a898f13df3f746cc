"""A French postcode; results keep its département, and show no more."""

from typing import Any, ClassVar, Literal

from core.language.everywhere import in_every_language
from core.question_types.departments import DEPARTMENTS, department_of
from core.question_types.personal import Personal
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, say_first, share_of

MOST_DRAWN = 12


class Postcode(Personal):
    chart: ClassVar[str] = "bars"
    icon: ClassVar[str] = "location_on"
    family: ClassVar[str] = "write"
    keyboard: ClassVar[str] = "numeric"
    autocomplete: ClassVar[str] = "postal-code"

    type: Literal["postcode"] = "postcode"

    def is_well_formed(self, text: str) -> bool:
        return department_of(text.replace(" ", "")) is not None

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.TEXT), Column(self._department, ColumnKind.CATEGORY, DEPARTMENTS))

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer, self._department: department_of(answer.strip().replace(" ", ""))}

    def summarise(self, tally: Tally) -> Summary:
        """The départements named most, the most first."""
        most = tally.of(self._department).most_common()
        drawn = sorted(most, key=lambda each: (-each[1], each[0]))[:MOST_DRAWN]
        rows = tuple(
            Row(code, in_every_language("department", code=code), count, share_of(count, tally.answered))
            for code, count in drawn
        )
        return self._summary(tally, **say_first(rows, "most-lived-in"))

    @property
    def _department(self) -> str:
        return f"{self.id}.department"
