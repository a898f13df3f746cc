"""Fields that save what is typed in them when they are left, and say beside them what cannot be kept."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.consultation.wordings import Way, wording_at
from core.language import ANSWER_LANGUAGES, FRENCH
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
    way: Way = (),
) -> None:
    """A line of text; `hidden` keeps its label for those who do not see the screen.

    `apart` leaves it to the caller to say what is wrong, where a narrow field has no room for a sentence. `way` is
    where the words stand in what the place names: what other languages say is then beside them.
    """

    def draw() -> None:
        _draw_line(desk, place, label, value, edit, example=example, hidden=hidden)
        if not apart:
            draw_problems(visit, desk.problems(place))

    _draw_beside(desk, visit, place, way, label, draw, long=False)


def _draw_line(
    desk: Desk, place: str, label: str, value: str, edit: Edit, *, example: str = "", hidden: bool = False
) -> None:
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


def paragraph(
    desk: Desk,
    visit: Visit,
    place: str,
    label: str,
    value: str,
    edit: Edit,
    *,
    example: str = "",
    way: Way = (),
) -> None:
    """Several lines, saved a second after the last key too (`autosave`)."""

    def draw() -> None:
        _draw_paragraph(desk, place, label, value, edit, example=example)
        draw_problems(visit, desk.problems(place))

    _draw_beside(desk, visit, place, way, label, draw, long=True)


def _draw_paragraph(desk: Desk, place: str, label: str, value: str, edit: Edit, *, example: str = "") -> None:
    st.text_area(
        label,
        value=desk.shown(place, value),
        key=desk.key(place),
        placeholder=example,
        height="content",
        on_change=_take,
        args=(desk, place, edit, True),
    )


def translation(
    desk: Desk,
    visit: Visit,
    where: str,
    way: Way,
    label: str,
    language: str,
    *,
    long: bool,
    bare: bool = False,
) -> None:
    """What a text says in another language; where it is missing, the French that is shown instead.

    `bare` has a label that names the language alone: the text itself stands beside it.
    """
    wording = wording_at(desk.draft.definition, where, way)
    french, said = wording.root.get(FRENCH, ""), wording.root.get(language, "")
    place = f"{where}/{'-'.join(way)}-{language}"
    example = "" if bare else desk.shown(f"{place}-french", french)
    name = ANSWER_LANGUAGES[language]
    lacks = bool(french.strip()) and not said.strip()
    marked = f":orange[{visit.texts('design-language-missing', language=name)}]" if lacks else name

    def edit(draft: Draft, typed: str) -> Draft:
        return draft.say(where, way, language=language, typed=typed)

    label = marked if bare else f"{label} · {marked}"
    if long:
        _draw_paragraph(desk, place, label, said, edit, example=example)
    else:
        _draw_line(desk, place, label, said, edit, example=example)
    draw_problems(visit, desk.problems(place))


def _draw_beside(
    desk: Desk, visit: Visit, place: str, way: Way, label: str, draw: Callable[[], None], *, long: bool
) -> None:
    """A field, and beside it the same words in every other language that is offered; under it on a phone.

    What French does not say waits for no translation.
    """
    where = place.split("/", maxsplit=1)[0]
    others = [language for language in desk.draft.definition.languages if language != FRENCH]
    if not way or not others:
        draw()
        return
    said = wording_at(desk.draft.definition, where, way)
    with st.container(key=f"said_{desk.key(place)}", gap="xsmall"):
        with st.container(gap=None):
            draw()
        for language in others if said else ():
            with st.container(gap=None):
                translation(desk, visit, where, way, label, language, long=long)


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
