"""A value that is computed from answers, with its name, its expression and how it is written."""

from collections.abc import Collection, Iterator
from decimal import Decimal
from fractions import Fraction

from pydantic import BaseModel, ConfigDict, Field

from core.expressions.grammar import parse
from core.expressions.reckoning import rounded
from core.expressions.tree import names_price
from core.identity import new_short_id
from core.language import ANSWER_LANGUAGES
from core.language.formats import MILS_PER_EURO, NO_BREAK_SPACE, euros, number
from core.language.wording import Wording
from core.problems import Refused
from core.questionnaire.conditions import OF_A_NUMBER, Compared, Comparison

CENTS = 2


class Computed(BaseModel):
    """`places` are the decimals shown; an amount in `euros` shows its cents."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    name: Wording = Wording()
    expression: str = ""
    euros: bool = False
    places: int = Field(default=0, ge=0, le=4)
    unit: Wording = Wording()

    @property
    def title(self) -> Wording:
        return self.name

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """What a condition may ask of it; nothing where the price is in it, which is known beside the questions."""
        try:
            return () if names_price(parse(self.expression)) else OF_A_NUMBER
        except Refused:
            return ()

    def choices(self) -> dict[Compared, Wording]:
        return {}

    def imagined(self, named: Collection[Compared]) -> Iterator[float]:
        """On each value named, and on either side of it."""
        step = 10.0 ** -(CENTS if self.euros else self.places)
        for value in (*named, 0):
            if isinstance(value, int | float):
                yield from (value - step, value, value + step)

    def compared(self, value: Fraction) -> float:
        """As it is shown."""
        return float(self.as_shown(value))

    def worded(self, value: Fraction) -> Wording:
        """« 12,40 € », « 3 litres »: the value in every language."""
        return Wording({language: self._said(value, language) for language in ANSWER_LANGUAGES})

    def as_shown(self, value: Fraction) -> Decimal:
        return rounded(value, CENTS if self.euros else self.places)

    def _said(self, value: Fraction, language: str) -> str:
        shown = self.as_shown(value)
        if self.euros:
            return euros(int(shown * MILS_PER_EURO), language)
        unit = self.unit.say(language)
        return number(shown, language) + (NO_BREAK_SPACE + unit if unit else "")
