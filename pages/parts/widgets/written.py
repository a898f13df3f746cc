"""What is written beside a choice: what « Autre » is, and a comment; and taking the whole answer back."""

from typing import Any

import streamlit as st

from core.question_types.base import Question
from core.question_types.choosing import OTHER, Choosing, put_together, taken_apart
from core.question_types.offered import Offered
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def with_written(question: Choosing | Offered, chosen: Any, answer: Any, place: Place) -> Any:
    """Draws the fields to write in; returns the answer that the choice and they make."""
    given = taken_apart(answer)
    ticked = chosen == OTHER if isinstance(chosen, str) else OTHER in (chosen or ())
    other = _line(_key(place, OTHER), given.other, place) if question.other and ticked else ""
    comment = _paragraph(_key(place, "comment"), given.comment, place) if question.comment else ""
    return put_together(chosen, other=other, comment=comment)


def draw_erasing(question: Question, given: Any, place: Place, *, keys: tuple[str, ...] = ()) -> None:
    """A way back to no answer, where one may give none: a button of its own, for a choice cannot be unmade.

    `keys` are those of the choices, where there are several.
    """
    if question.required or given is None:
        return
    st.button(
        place.visit.texts("widget-erase"),
        key=f"{place.key}_erase",
        type="tertiary",
        on_click=_erase,
        args=(place, keys or (place.key,)),
    )


def _line(key: str, value: Any, place: Place) -> str:
    # No limit in the field itself: it would drop a long paste without a word; the check says what is too long.
    label = place.visit.texts("widget-other")
    return st.text_input(plain(label), value=value if isinstance(value, str) else "", key=key, autocomplete="off") or ""


def _paragraph(key: str, value: Any, place: Place) -> str:
    label = place.visit.texts("widget-comment")
    return st.text_area(plain(label), value=value if isinstance(value, str) else "", key=key, height=90) or ""


def _erase(place: Place, keys: tuple[str, ...]) -> None:
    for key in keys:
        st.session_state[key] = None
    for part in (OTHER, "comment"):
        if _key(place, part) in st.session_state:
            st.session_state[_key(place, part)] = ""


def _key(place: Place, part: str) -> str:
    return f"{place.key}_{part}_text"
