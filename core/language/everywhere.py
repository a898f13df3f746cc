"""A text of the app in every language one may answer in, beside what organizers wrote: an option, a grade."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from core.language import ANSWER_LANGUAGES
from core.language.formats import number
from core.language.texts import Texts
from core.language.wording import Wording


@lru_cache(maxsize=500)
def in_every_language(key: str, **values: str | int | Wording) -> Wording:
    """Values that are themselves wordings are said in each language too."""
    return Wording({language: _said(key, language, values) for language in ANSWER_LANGUAGES})


def _said(key: str, language: str, values: dict[str, str | int | Wording]) -> str:
    said = {name: value.say(language) if isinstance(value, Wording) else value for name, value in values.items()}
    return Texts(language)(key, **said)


def mean_in_every_language(mean: Fraction) -> Wording:
    """« 2,4 »: a mean to one decimal, as each language writes it."""
    rounded = round(Decimal(mean.numerator) / mean.denominator, 1)
    return Wording({language: number(rounded, language) for language in ANSWER_LANGUAGES})
