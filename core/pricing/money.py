"""Amounts as people type them, read into mils: integer tenths of a cent, 1000 to the euro, never floats."""

import re
from decimal import Decimal, InvalidOperation

from core.problems import Refused, problem

LARGEST_MILS = 1_000_000  # 1 000 € : beyond it an everyday product's amount is a slip of the keyboard


def euros_to_mils(typed: str) -> int:
    """« 0,99 », "0.99 €" -> 990. Raises Refused with what is wrong."""
    return _mils(typed, per_unit=1000)


def cents_to_mils(typed: str) -> int:
    """« 6 », « +6,5 c » -> 60, 65. Raises Refused with what is wrong."""
    return _mils(typed, per_unit=10)


def _mils(typed: str, *, per_unit: int) -> int:
    text = re.sub(r"[\s\u00a0\u202f+]|€|EUR|c(ents?)?\.?$", "", typed.strip(), flags=re.IGNORECASE)
    text = text.replace("\u2212", "-").replace(",", ".")
    if not re.fullmatch(r"-?\d{1,9}(\.\d{1,9})?", text):
        raise Refused(problem("amount_unreadable"))
    try:
        mils = Decimal(text) * per_unit
    except InvalidOperation as wrong:
        raise Refused(problem("amount_unreadable")) from wrong
    if mils < 0:
        raise Refused(problem("amount_negative"))
    if mils > LARGEST_MILS:
        raise Refused(problem("amount_too_large"))
    if mils != mils.to_integral_value():
        raise Refused(problem("amount_too_fine"))
    return int(mils)
