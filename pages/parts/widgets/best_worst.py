"""Sets of things, a card each: which is the most, and which the least, in two columns side by side."""

from typing import Any

import streamlit as st

from core.question_types.best_worst import BestWorst
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import draw_erasing

ENDS = ("best", "worst")


def best_worst(question: BestWorst, answer: Any, place: Place) -> Any:
    asked = question.sets_asked(answer, place.seed)
    answered = [_draw_set(question, each, number, place) for number, each in enumerate(asked, start=1)]
    given = answered if any(len(each) > 1 for each in answered) else None
    numbers = range(1, question.sets + 1)
    draw_erasing(question, given, place, keys=tuple(_key(place, number, end) for number in numbers for end in ENDS))
    return given


def _draw_set(question: BestWorst, each: dict[str, Any], number: int, place: Place) -> dict[str, Any]:
    named = place.visit.texts("widget-set", number=number, count=question.sets)
    with st.container(border=True, gap="xsmall", key=f"set_{place.key}_{number}"):
        st.markdown(f":small[{named}]")
        with st.container(horizontal=True, gap="small", key=f"ends_{place.key}_{number}"):
            chosen = {end: _draw_end(question, each, end, named, _key(place, number, end), place) for end in ENDS}
    return {"shown": each["shown"], **{end: item for end, item in chosen.items() if item is not None}}


def _draw_end(question: BestWorst, each: dict[str, Any], end: str, named: str, key: str, place: Place) -> str | None:
    """One column, named with its set for those who listen."""
    texts = place.visit.texts
    said = plain((question.best_said if end == "best" else question.worst_said).say(texts.language))
    labels = {option.id: plain(option.label.say(texts.language)) for option in question.options}
    with st.container(gap="xxsmall", key=f"end_{key}"):
        st.markdown(f":small[**{said}**]")
        chosen: str | None = st.radio(
            texts("widget-set-choice", end=named, label=said),
            each["shown"],
            index=each["shown"].index(each[end]) if end in each else None,
            format_func=lambda item: labels[item] or f"({list(labels).index(item) + 1})",
            label_visibility="collapsed",
            key=key,
            width="stretch",
        )
    return chosen


def _key(place: Place, number: int, end: str) -> str:
    return f"{place.key}_{number}_{end}"
