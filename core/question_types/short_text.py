"""A line in one's own words."""

from typing import ClassVar, Literal

from core.question_types.written import Written
from core.results.summary import Writing

LINE_CHARACTERS = 300


class ShortText(Written):
    widget: ClassVar[str] = "line"
    chart: ClassVar[str] = "verbatims"
    icon: ClassVar[str] = "short_text"
    family: ClassVar[str] = "write"

    type: Literal["short_text"] = "short_text"

    @property
    def most_characters(self) -> int:
        return LINE_CHARACTERS

    def own_words(self) -> tuple[Writing, ...]:
        return (Writing(self.id, "live-read-every"),)
