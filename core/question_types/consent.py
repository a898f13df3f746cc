"""An agreement to a text; the answer is the very words agreed to, kept in the ballot."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.everywhere import in_every_language
from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.base import Question
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Summary


class Consent(Question):
    """Who does not agree gives no answer: nothing is kept of a refusal."""

    widget: ClassVar[str] = "consent"
    chart: ClassVar[str] = "nothing"
    icon: ClassVar[str] = "verified_user"
    family: ClassVar[str] = "choose"

    type: Literal["consent"] = "consent"
    text: Wording = Field(default=Wording(), json_schema_extra={"long": True, "verbatim": True})

    def gaps(self) -> list[Problem]:
        return super().gaps() + ([] if self.text else [problem("consent_empty")])

    def check_given(self, answer: object) -> list[Problem]:
        agreed = isinstance(answer, str) and bool(answer.strip()) and answer in self.text.root.values()
        return [] if agreed else [problem("consent_changed")]

    def worded(self, answer: Any) -> Wording:
        return in_every_language("offered-yes")

    def columns(self) -> tuple[Column, ...]:
        return (Column(self.id, ColumnKind.BOOLEAN),)

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: True}

    def published(self, answer: Any) -> Any:
        return None

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="consent" if tally.answered else "nobody")
