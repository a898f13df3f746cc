"""The options of a question, a row each: their words, their order, and several at once from a list."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from core.consultation.draft import Draft
from core.language import FRENCH
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.problems import Problem
from core.question_types.base import Option
from core.question_types.multiple_choice import Tickable
from core.questionnaire import options as rows
from pages.parts.design import fields
from pages.parts.design.menu import Deed, change, draw_menu
from pages.parts.design.setting import Setting
from pages.parts.visit import this_visit


def draw_options(setting: Setting) -> None:
    draw_rows(setting, Option)


def draw_tickable_options(setting: Setting) -> None:
    """Each with, in its menu, whether it excludes the others."""
    draw_rows(setting, Tickable)


def draw_rows(
    setting: Setting, kind: type[Option], *, beneath: Callable[[Setting, Any, int], None] | None = None
) -> None:
    """A row an option of this kind; `beneath` draws what else it has."""
    options: tuple[Option, ...] = setting.value
    wrong = rows.wrong_in(options)
    st.markdown(f"**{setting.label}**")
    with st.container(key=f"options_{setting.question.id}_{setting.name}", gap="xsmall"):
        for number, option in enumerate(options, start=1):
            with st.container(horizontal=True, gap="xsmall", vertical_alignment="top"):
                draw_label(setting, option, number, wrong.get(option.id, []))
                draw_option_menu(setting, option, count=len(options), number=number)
            if beneath:
                beneath(setting, option, number)
    draw_adding(setting, make=lambda label: kind(label=label))


def draw_label(setting: Setting, option: Any, number: int, wrong: list[Problem]) -> None:
    translated = len(setting.desk.draft.definition.languages) > 1
    with st.container(gap="xxsmall"):
        fields.line(
            setting.desk,
            setting.visit,
            _label_place(setting, option),
            setting.visit.texts("design-option", number=number),
            option.label.say(FRENCH),
            option_edit(setting, option.id, _relabelled),
            example=setting.visit.texts("design-option", number=number),
            hidden=not translated,
            way=(setting.name, option.id, "label"),
        )
        if _excludes(option):
            st.caption(setting.visit.texts("design-option-excludes"))
        fields.draw_problems(setting.visit, wrong)


def draw_option_menu(setting: Setting, option: Any, *, count: int, number: int) -> None:
    def edit(move: Callable[[Any], Any]) -> Callable[[Draft], Draft]:
        return lambda draft: setting.changed(draft, move)

    deeds = [
        Deed("up", edit(lambda options: rows.move(options, option.id, by=-1)), shown=number > 1),
        Deed("down", edit(lambda options: rows.move(options, option.id, by=1)), shown=number < count),
        Deed("exclude", edit(_excluding(option.id, True)), shown=isinstance(option, Tickable) and not option.excludes),
        Deed("include", edit(_excluding(option.id, False)), shown=_excludes(option)),
        Deed("remove", edit(lambda options: rows.remove(options, option.id))),
    ]
    draw_menu(setting.desk, setting.visit, f"{setting.place}-{option.id}-menu", deeds)


def draw_adding(setting: Setting, *, make: Callable[[Wording], Any]) -> None:
    desk, texts = setting.desk, setting.visit.texts
    with st.container(horizontal=True, gap="small"):
        st.button(
            texts("design-option-add"),
            key=desk.key(f"{setting.place}-add"),
            icon=":material/add:",
            on_click=_add,
            args=(setting, make),
        )
        with st.popover(texts("design-options-paste"), icon=":material/content_paste:", type="tertiary"):
            place = f"{setting.place}-paste"
            st.text_area(
                texts("design-options-paste-lines"), value=desk.shown(place, ""), key=desk.key(place), height=180
            )
            fields.draw_problems(setting.visit, desk.problems(place))
            st.button(
                texts("design-options-paste-do"),
                key=desk.key(f"{place}-do"),
                type="primary",
                on_click=_paste,
                args=(setting, place, make),
            )


def option_edit(setting: Setting, option_id: str, edit: Callable[[Any, Any], Any]) -> Callable[[Draft, Any], Draft]:
    """An edit of the draft that changes one option by what was typed."""
    return setting.edit(lambda options, typed: rows.change(options, option_id, lambda option: edit(option, typed)))


def _excludes(option: Any) -> bool:
    return isinstance(option, Tickable) and option.excludes


def _excluding(option_id: str, excludes: bool) -> Callable[[Any], Any]:
    return lambda options: rows.change(
        options, option_id, lambda option: option.model_copy(update={"excludes": excludes})
    )


def _relabelled(option: Any, typed: str) -> Any:
    return option.model_copy(update={"label": option.label.saying(FRENCH, kept(typed, most=LINE))})


def _label_place(setting: Setting, option: Any) -> str:
    return f"{setting.place}-{option.id}-label"


def _add(setting: Setting, make: Callable[[Wording], Any]) -> None:
    desk, added = setting.desk, make(Wording())
    change(desk, lambda draft: setting.changed(draft, lambda options: rows.add(options, added)))
    desk.entered = desk.key(_label_place(setting, added))


def _paste(setting: Setting, place: str, make: Callable[[Wording], Any]) -> None:
    person = this_visit().person
    if not person:
        return
    desk = setting.desk
    typed = st.session_state[desk.key(place)]
    desk.take(person, place, typed, setting.edit(lambda options, lines: rows.paste(options, lines, make=make)))
    if not desk.problems(place):
        desk.draw_afresh()
