"""What every answer that says who somebody is has in common: it says what it is asked for, and no result shows it."""

from typing import ClassVar

from pydantic import Field

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.coded import Coded


class Personal(Coded):
    chart: ClassVar[str] = "nothing"

    purpose: Wording = Field(default=Wording(), json_schema_extra={"long": True})

    def gaps(self) -> list[Problem]:
        return super().gaps() + ([] if self.purpose else [problem("purpose_missing")])

    def purpose_said(self, language: str) -> str:
        return self.purpose.say(language)
