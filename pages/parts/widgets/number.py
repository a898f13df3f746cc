"""A number typed as text, since a browser's own number field reads « 12,5 » as 125 in another language."""

from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from core.language.formats import bare
from core.question_types.number import Number
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def number(question: Number, answer: Any, place: Place) -> Any:
    unit = plain(question.unit.say(place.visit.language))
    with st.container(horizontal=True, vertical_alignment="center"):
        typed = st.text_input(
            f"{place.label} ({unit})" if unit else place.label,
            value=_shown(answer, place.visit.language),
            key=place.key,
            autocomplete="off",
            label_visibility="collapsed",
            width=180,
        )
        st.markdown(unit, width="content")
    return read_number(typed or "")


def read_number(typed: str) -> int | float | str | None:
    """« 12,5 » -> 12.5, « 1 200 » -> 1200; what is no number comes back as it was typed.

    >>> read_number("12,5"), read_number("1 200"), read_number(""), read_number("douze")
    (12.5, 1200, None, 'douze')
    """
    text = "".join(typed.split()).replace("\u202f", "").replace("\u2212", "-").replace(",", ".")
    if not text:
        return None
    try:
        exact = Decimal(text)
    except InvalidOperation:
        return typed
    if not exact.is_finite() or abs(exact) > Decimal(10) ** 16:
        return typed
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _shown(answer: Any, language: str) -> str:
    if isinstance(answer, int | float) and not isinstance(answer, bool):
        return bare(Decimal(str(answer)), language)
    return answer if isinstance(answer, str) else ""
