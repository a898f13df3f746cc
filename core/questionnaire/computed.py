"""A value that is computed from answers, with its name, its expression and how it is written."""

from decimal import Decimal
from fractions import Fraction

from pydantic import BaseModel, ConfigDict, Field

from core.expressions.reckoning import rounded
from core.identity import new_short_id
from core.language import ANSWER_LANGUAGES
from core.language.formats import MILS_PER_EURO, NO_BREAK_SPACE, euros, number
from core.language.wording import Wording

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
