"""A step added to the agenda on the spot: a question, a moment to talk, a break, a wall."""

from collections.abc import Callable

import streamlit as st

from core.actions import rounds
from core.actions.store import Store
from core.community.access import Person
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.question_types.base import Option, Question
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.rating import Rating
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.question_types.yes_no import YesNo
from core.room import editing
from core.room.model import Item, ItemKind
from pages.parts.room.console import Console, attempt, look_at

STEPS = (ItemKind.DISCUSSION, ItemKind.BREAK, ItemKind.IDEAS, ItemKind.QUESTIONS)
WITH_OPTIONS = ("one", "several")


def draw_adding(console: Console) -> None:
    """Questions where more may be asked: not in a vote on a price, nor once it is over."""
    texts = console.visit.texts
    asks = console.open_to_answers and not console.consultation.definition.is_fixed_once_open
    kinds = [*(KINDS if asks else ()), *STEPS]
    with st.popover(texts("animate-add"), icon=":material/add:", width="stretch"):
        kind = st.pills(
            texts("animate-add-what"),
            kinds,
            default=kinds[0],
            format_func=lambda each: texts(f"animate-kind-{each}"),
            required=True,
            key="w_add_kind",
        )
        if kind in KINDS:
            _draw_question(console, str(kind))
        elif kind:
            _draw_step(console, ItemKind(kind))


def _draw_question(console: Console, kind: str) -> None:
    texts = console.visit.texts
    with st.form(key=f"w_add_question_{kind}", border=False):
        st.text_input(texts("animate-add-question"), max_chars=LINE, key=f"w_add_title_{kind}", autocomplete="off")
        if kind in WITH_OPTIONS:
            st.text_area(texts("animate-add-options"), key=f"w_add_options_{kind}")
        st.form_submit_button(
            texts("animate-add-do"), type="primary", key="w_add_do", on_click=_add_question, args=(console, kind)
        )


def _add_question(console: Console, kind: str) -> None:
    """What was typed stays where it cannot be added."""
    title, options = f"w_add_title_{kind}", f"w_add_options_{kind}"
    added: list[Question] = []

    def add(store: Store, person: Person) -> None:
        lines = [line for line in st.session_state.get(options, "").splitlines() if line.strip()]
        question = KINDS[kind](_wording(console, st.session_state[title]), [_wording(console, line) for line in lines])
        rounds.add_question(store, person, console.consultation.id, question)
        added.append(question)

    if attempt(add, stay=True):
        st.session_state[title] = st.session_state[options] = ""
        look_at(added[0].id)


def _draw_step(console: Console, kind: ItemKind) -> None:
    texts = console.visit.texts
    with st.form(key=f"w_add_step_{kind}", border=False):
        st.text_input(texts("animate-add-title"), max_chars=LINE, key=f"w_add_title_{kind}", autocomplete="off")
        st.form_submit_button(
            texts("animate-add-do"), type="primary", key="w_add_do", on_click=_add_step, args=(console, kind)
        )


def _add_step(console: Console, kind: ItemKind) -> None:
    title = f"w_add_title_{kind}"
    item = Item(kind=kind, title=_wording(console, st.session_state[title]))
    after = console.item.id if console.item else None
    if attempt(console.edit(lambda room: editing.add_item(room, item, after=after)), stay=True):
        st.session_state[title] = ""
        look_at(item.id)


def _wording(console: Console, typed: str) -> Wording:
    """In the first language of those who answer: nobody translates in front of a room."""
    if not typed.strip():
        return Wording()
    return Wording({console.consultation.definition.languages[0]: kept(typed, most=LINE)})


def _one(title: Wording, options: list[Wording]) -> Question:
    return SingleChoice(title=title, options=tuple(Option(label=label) for label in options))


def _several(title: Wording, options: list[Wording]) -> Question:
    return MultipleChoice(title=title, options=tuple(Tickable(label=label) for label in options))


def _words(title: Wording, _options: list[Wording]) -> Question:
    return ShortText(title=title)


def _scale(title: Wording, _options: list[Wording]) -> Question:
    return Rating(title=title)


def _yes_no(title: Wording, _options: list[Wording]) -> Question:
    return YesNo(title=title)


KINDS: dict[str, Callable[[Wording, list[Wording]], Question]] = {
    "one": _one,
    "several": _several,
    "words": _words,
    "scale": _scale,
    "yes-no": _yes_no,
}
