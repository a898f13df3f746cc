"""Amounts as people type them, read into mils: integer tenths of a cent, 1000 to the euro, never floats."""

import re
from decimal import Decimal
from typing import NewType

from core.problems import Refused, problem

Mils = NewType("Mils", int)
LARGEST_MILS = 1_000_000  # 1 000 € : beyond it an everyday product's amount is a slip of the keyboard
MILS_PER_UNIT = dict.fromkeys(("€", "eur", "euro", "euros"), 1000) | dict.fromkeys(
    ("c", "ct", "cts", "c€", "cent", "cents", "centime", "centimes"), 10
)


def euros_to_mils(typed: str) -> int:
    """« 0,99 », "0.99 €" -> 990. Raises Refused with what is wrong."""
    return _mils(typed, per_unit=1000)


def cents_to_mils(typed: str) -> int:
    """« 6 », « +6,5 c » -> 60, 65. Raises Refused with what is wrong."""
    return _mils(typed, per_unit=10)


def read_euros(typed: str) -> int | str | None:
    """The price that was typed; what is none comes back as it was typed, for the check to say what is wrong.

    >>> read_euros("1,45 €"), read_euros("  "), read_euros("cher")
    (1450, None, 'cher')
    """
    try:
        return euros_to_mils(typed) if typed.strip() else None
    except Refused:
        return typed


def percent_to_rate(typed: str) -> int:
    """« 5,5 », "5.5 %" -> 550 hundredths of a percent. Raises Refused for what is no rate up to 100 %."""
    text = re.sub(r"\s", "", typed.replace(",", ".")).removesuffix("%")
    if not re.fullmatch(r"\d{1,3}(\.\d{1,2})?", text) or Decimal(text) > 100:
        raise Refused(problem("rate_unreadable"))
    return int(Decimal(text) * 100)


def list_of_prices(typed: str) -> tuple[Mils, ...]:
    """Prices in euros on one line, each once, the lowest first. Raises Refused with what is wrong.

    >>> list_of_prices("1,50 ; 1,20 €, 1,35"), list_of_prices("1.2 1.4")
    ((1200, 1350, 1500), (1200, 1400))
    """
    parts = re.split(r"[;\n/]|,\s+|\s+(?=\d)", typed)
    return tuple(sorted({Mils(euros_to_mils(part)) for part in parts if part.strip()}))


def _mils(typed: str, *, per_unit: int) -> int:
    """A unit that was typed says more than the field it was typed in: « 6 c » is never six euros."""
    text = re.sub(r"\s", "", typed.replace(",", ".").replace("\u2212", "-")).casefold()
    found = re.fullmatch(r"(€?)\+?(-?\d{1,12}(?:\.\d{1,12})?)([a-z€]*)\.?", text)
    unit = found and (found[1] or found[3])
    if not found or (unit and unit not in MILS_PER_UNIT) or (found[1] and found[3]):
        raise Refused(problem("amount_unreadable"))
    mils = Decimal(found[2]) * (MILS_PER_UNIT[unit] if unit else per_unit)
    if mils < 0:
        raise Refused(problem("amount_negative"))
    if mils > LARGEST_MILS:
        raise Refused(problem("amount_too_large"))
    if mils != mils.to_integral_value():
        raise Refused(problem("amount_too_fine"))
    return int(mils)
