"""What the questions about a price have in common: reading and checking a price, and how sure one is to buy at it.

The five steps of intent are those of Newton, Miller and Smith, « A market acceptance extension to traditional price
sensitivity measurement », AMA Advanced Research Techniques Forum, 1993.
"""

from core.language import ANSWER_LANGUAGES
from core.language.everywhere import in_every_language
from core.language.formats import euros
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS, euros_to_mils
from core.problems import Problem, Refused, problem
from core.question_types.base import Option

INTENTS = ("intent_certain", "intent_likely", "intent_maybe", "intent_unlikely", "intent_never")
WOULD_BUY = INTENTS[:2]


def intents() -> tuple[Option, ...]:
    return offered(*INTENTS)


def offered(*codes: str) -> tuple[Option, ...]:
    return tuple(Option(id=code, label=in_every_language(f"offered-{code.replace('_', '-')}")) for code in codes)


def in_euros(mils: int) -> Wording:
    return Wording({language: euros(mils, language) for language in ANSWER_LANGUAGES})


def wrong_with(price: object) -> list[Problem]:
    """What is wrong with a price in mils; one that could not be read is still as it was typed."""
    if isinstance(price, str):
        return _wrong_with_typed(price)
    if isinstance(price, bool) or not isinstance(price, int) or price < 0:
        return [problem("price_unreadable")]
    return [problem("amount_too_large")] if price > LARGEST_MILS else []


def _wrong_with_typed(price: str) -> list[Problem]:
    try:
        euros_to_mils(price)
    except Refused as refused:
        told = [found for found in refused.problems if found.code in ("amount_too_large", "amount_too_fine")]
        return told or [problem("price_unreadable")]
    return [problem("price_unreadable")]
