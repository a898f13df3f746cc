"""Amounts as people type them, read into mils: integer tenths of a cent, 1000 to the euro, never floats."""

import re
from decimal import Decimal

from core.problems import Refused, problem

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
