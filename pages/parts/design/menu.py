"""Buttons that change the draft: alone, or several in a small menu beside what they change."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from core.consultation.draft import Draft
from pages.parts.design.desk import Desk
from pages.parts.shell import say_next
from pages.parts.visit import Visit, this_visit


@dataclass(frozen=True)
class Deed:
    """Named by the text `design-deed-<name>`."""

    name: str
    edit: Callable[[Draft], Draft]
    shown: bool = True


def draw_menu(desk: Desk, visit: Visit, place: str, deeds: list[Deed]) -> None:
    by_name = {deed.name: deed for deed in deeds if deed.shown}
    st.menu_button(
        visit.texts("design-menu"),
        list(by_name),
        format_func=lambda name: visit.texts(f"design-deed-{name}"),
        key=desk.key(place),
        icon=":material/more_vert:",
        on_click=_do,
        args=(desk, place, by_name),
    )


def change(desk: Desk, edit: Callable[[Draft], Draft]) -> None:
    """What a button does: a callback's `args=(desk, edit)`."""
    visit = this_visit()
    problems = desk.change(visit.person, edit) if visit.person else ()
    for problem in problems:
        say_next(visit.texts.problem(problem))


def _do(desk: Desk, place: str, deeds: dict[str, Deed]) -> None:
    chosen = st.session_state[desk.key(place)]
    if chosen:
        change(desk, deeds[chosen].edit)
