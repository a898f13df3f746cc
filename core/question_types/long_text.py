"""A paragraph in one's own words, read for its sentiment."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.language.wording import Wording
from core.question_types.written import Written
from core.results.columns import Column, ColumnKind, Tally, Value
from core.results.summary import Row, Summary, Writing, share_of

MOST_CHARACTERS = 20_000

# What a reading can say, in the order it is drawn; a contract test holds it to core.voices.
VOICES = (
    "favourable",
    "mixed",
    "uncertain",
    "unfavourable",
    "none_found",
    "too_short",
    "other_language",
)


class LongText(Written):
    widget: ClassVar[str] = "paragraph"
    chart: ClassVar[str] = "sentiment"
    icon: ClassVar[str] = "notes"
    family: ClassVar[str] = "write"
    seconds: ClassVar[int] = 40
    voiced: ClassVar[bool] = True

    type: Literal["long_text"] = "long_text"
    most: int = Field(default=2_000, ge=100, le=MOST_CHARACTERS)

    def columns(self) -> tuple[Column, ...]:
        return (*super().columns(), Column(f"{self.id}.voice", ColumnKind.CATEGORY, VOICES))

    def own_words(self) -> tuple[Writing, ...]:
        return (Writing(self.id, "live-read-every"),)

    def measures(self) -> tuple[Column, ...]:
        """What is read in it comes after the answer."""
        return super().columns()

    def measured(self, answer: Any) -> dict[str, Value]:
        return {self.id: answer}

    def values(self, answer: Any, reading: Any = None) -> dict[str, Value]:
        return {self.id: answer, f"{self.id}.voice": reading["label"] if reading else None}

    def summarise(self, tally: Tally) -> Summary:
        counts = tally.of(f"{self.id}.voice")
        rows = tuple(
            Row(
                voice,
                Wording(),
                counts[voice],
                share_of(counts[voice], tally.answered),
                key=f"voices-sentiment-{voice.replace('_', '-')}",
            )
            for voice in VOICES
        )
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        facts = {voice: counts[voice] for voice in ("favourable", "unfavourable")}
        unsure = counts["mixed"] + counts["uncertain"]
        unheard = tally.answered - sum(facts.values()) - unsure
        told = {**facts, "unsure": unsure, "unheard": unheard}
        return self._summary(tally, rows=rows, sentence="voices", facts=told)

    @property
    def most_characters(self) -> int:
        return self.most
