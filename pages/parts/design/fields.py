"""Fields that save what is typed in them when they are left, and say beside them what cannot be kept."""

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from core.problems import Problem
from pages.parts.design.desk import Desk, Edit
from pages.parts.escape import plain
from pages.parts.visit import Visit, this_visit


def line(
    desk: Desk,
    visit: Visit,
    place: str,
    label: str,
    value: str,
    edit: Edit,
    *,
    example: str = "",
    hidden: bool = False,
    apart: bool = False,
) -> None:
    """A line of text; `hidden` keeps its label for those who do not see the screen.

    `apart` leaves it to the caller to say what is wrong, where a narrow field has no room for a sentence.
    """
    st.text_input(
        label,
        value=desk.shown(place, value),
        key=desk.key(place),
        placeholder=example,
        label_visibility="collapsed" if hidden else "visible",
        autocomplete="off",
        on_change=_take,
        args=(desk, place, edit),
    )
    if not apart:
        draw_problems(visit, desk.problems(place))


def paragraph(desk: Desk, visit: Visit, place: str, label: str, value: str, edit: Edit, *, example: str = "") -> None:
    """Several lines, saved a second after the last key too (`autosave`)."""
    st.text_area(
        label,
        value=desk.shown(place, value),
        key=desk.key(place),
        placeholder=example,
        height="content",
        on_change=_take,
        args=(desk, place, edit, True),
    )
    draw_problems(visit, desk.problems(place))


def tick(desk: Desk, place: str, label: str, *, value: bool, edit: Edit) -> None:
    st.toggle(label, value=value, key=desk.key(place), on_change=_take, args=(desk, place, edit))


def whole(
    desk: Desk, visit: Visit, place: str, label: str, value: int, edit: Edit, *, lowest: Any, highest: Any
) -> None:
    """A whole number between bounds; never for money."""
    st.number_input(
        label,
        min_value=lowest,
        max_value=highest,
        value=value,
        step=1,
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )
    draw_problems(visit, desk.problems(place))


def one_of(
    desk: Desk, place: str, label: str, explained: Mapping[str, tuple[str, str]], value: str, edit: Edit
) -> None:
    """One among a few, each with its name and what it means in a sentence."""
    codes = list(explained)
    st.radio(
        label,
        codes,
        index=codes.index(value),
        format_func=lambda code: plain(explained[code][0]),
        captions=[plain(explained[code][1]) for code in codes],
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )


def menu(desk: Desk, place: str, label: str, named: Mapping[str, str], value: str | None, edit: Edit) -> None:
    """One among many, by name."""
    codes = list(named)
    st.selectbox(
        label,
        codes,
        index=codes.index(value) if value in codes else None,
        format_func=lambda code: named.get(code, code),
        placeholder=label,
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )


def menu_of_several(
    desk: Desk, place: str, label: str, named: Mapping[str, str], values: list[str], edit: Edit
) -> None:
    st.multiselect(
        label,
        list(named),
        default=values,
        format_func=lambda code: named.get(code, code),
        placeholder=label,
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )


def draw_problems(visit: Visit, problems: Iterable[Problem]) -> None:
    for problem in problems:
        st.markdown(f":red[:material/error: :small[{plain(visit.texts.problem(problem))}]]")


def _take(desk: Desk, place: str, edit: Edit, writing: bool = False) -> None:
    person = this_visit().person
    if person:
        desk.take(person, place, st.session_state[desk.key(place)], edit, writing=writing)
