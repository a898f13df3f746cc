"""Points or euros shared out, a field a line, and what is left said under them."""

from decimal import Decimal
from typing import Any

import streamlit as st

from core.language.formats import MILS_PER_EURO
from core.question_types.sharing import Sharing
from pages.parts.escape import plain
from pages.parts.widgets.number import read_number
from pages.parts.widgets.paper import Place


def share_out(question: Sharing, answer: Any, place: Place) -> Any:
    given = answer if isinstance(answer, dict) else {}
    parts: dict[str, Any] = {}
    for number, option in enumerate(question.options, start=1):
        typed = st.text_input(
            plain(option.label.say(place.visit.language)) or f"({number})",
            value=question.typed(given.get(option.id), place.visit.language),
            key=f"{place.key}_{option.id}",
            autocomplete="off",
        )
        parts[option.id] = read_part(typed or "", euros=question.euros)
    kept = {option_id: part for option_id, part in parts.items() if part is not None}
    st.markdown(plain(question.said(kept, place.visit.texts)))
    return kept or None


def read_part(typed: str, *, euros: bool) -> Any:
    """« 12,5 » euros -> 12500 mils; points as they are; what is no amount comes back as it was typed.

    >>> read_part("12,5", euros=True), read_part("12", euros=False), read_part("douze", euros=True)
    (12500, 12, 'douze')
    """
    found = read_number(typed.replace("€", "") if euros else typed)
    if not euros or found is None or isinstance(found, str):
        return found
    mils = Decimal(str(found)) * MILS_PER_EURO
    return int(mils) if mils == mils.to_integral_value() else typed
