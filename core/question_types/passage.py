"""A text to read: it asks nothing."""

from typing import ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.shown import Shown


class Passage(Shown):
    widget: ClassVar[str] = "passage"
    icon: ClassVar[str] = "article"

    type: Literal["passage"] = "passage"
    text: Wording = Field(default=Wording(), json_schema_extra={"long": True})

    def gaps(self) -> list[Problem]:
        return [] if self.title or self.text else [problem("passage_empty")]
