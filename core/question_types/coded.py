"""What every answer written in a form of its own has in common: an address, a number to call, a date."""

from typing import Any, ClassVar

from core.language.wording import Wording
from core.problems import Problem, problem
from core.question_types.short_text import LINE_CHARACTERS
from core.question_types.written import Written
from core.results.columns import Tally
from core.results.summary import Summary


class Coded(Written):
    """It names the keyboard that a phone shows and what a browser may fill in."""

    widget: ClassVar[str] = "coded"
    chart: ClassVar[str] = "verbatims"
    asks_data: ClassVar[bool] = True
    keyboard: ClassVar[str] = "text"
    autocomplete: ClassVar[str] = "off"

    @property
    def most_characters(self) -> int:
        return LINE_CHARACTERS

    @property
    def example(self) -> str:
        """The key of an example to show in the empty field."""
        return f"coded-example-{self.type.replace('_', '-')}"

    def purpose_said(self, language: str) -> str:
        return ""

    def check_given(self, answer: object) -> list[Problem]:
        found = super().check_given(answer)
        if found or (isinstance(answer, str) and self.is_well_formed(answer)):
            return found
        return [problem(f"{self.type}_unreadable")]

    def is_well_formed(self, text: str) -> bool:
        raise NotImplementedError

    def read(self, typed: str) -> str:
        """What was typed as it is kept; what cannot be read comes back as it was typed."""
        return typed.strip()

    def typed(self, answer: Any) -> str:
        """What is kept as one types it."""
        return answer if isinstance(answer, str) else ""

    def worded(self, answer: Any) -> Wording:
        return Wording(self.typed(answer))

    def summarise(self, tally: Tally) -> Summary:
        return self._summary(tally, rows=(), sentence="given" if tally.answered else "nobody")
