"""Marks that people give in numbers: « 4/5 », « 12,5/20 »; a date or a fraction is none."""

from collections.abc import Sequence

from core.voices.tokens import Token

NEUTRAL_SHARE = 0.55
"""Of the whole mark: people who give the half of it are not content."""
STRENGTH = 1.6
"""The whole mark is said as loud as « excellent »."""

DATED = frozenset({"le", "du", "au", "depuis", "jusqu", "avant", "apres", "des"})
PARTED = frozenset({"de", "des", "d", "du"})


def rating(place: int, words: Sequence[Token]) -> float:
    """What the mark at this place says, from -0.88 to 0.72; 0 where there is none."""
    given, _, whole = words[place].word.partition("/")
    if not whole or _is_date_or_fraction(place, words):
        return 0.0
    share = float(given.replace(",", ".")) / int(whole)
    return round((share - NEUTRAL_SHARE) * STRENGTH, 2) if share <= 1 else 0.0


def _is_date_or_fraction(place: int, words: Sequence[Token]) -> bool:
    """« Le 2/5 », « 1/5 des habitants »."""
    before = words[place - 1].plain if place else ""
    after = words[place + 1].plain if place + 1 < len(words) else ""
    return before in DATED or after in PARTED
