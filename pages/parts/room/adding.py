"""A step added to the agenda on the spot: a question, a moment to talk, a break, a wall."""

from collections.abc import Callable

import streamlit as st

from core.actions import rounds
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
_LINE = Callable[[str], Wording]


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
    texts, options = console.visit.texts, ""
    with st.form(key=f"w_add_question_{kind}", clear_on_submit=False, border=False):
        title = st.text_input(
            texts("animate-add-question"), max_chars=LINE, key=f"w_add_title_{kind}", autocomplete="off"
        )
        if kind in WITH_OPTIONS:
            options = st.text_area(texts("animate-add-options"), key=f"w_add_options_{kind}")
        agreed = st.form_submit_button(texts("animate-add-do"), type="primary", key="w_add_do")
    if not agreed:
        return
    worded = _wording(console)

    def add(question: Question) -> bool:
        return attempt(
            lambda store, person: rounds.add_question(store, person, console.consultation.id, question), stay=True
        )

    question = KINDS[kind](worded(title), [worded(line) for line in options.splitlines() if line.strip()])
    if add(question):
        _forget(kind)
        look_at(question.id)
    st.rerun(scope="fragment")


def _draw_step(console: Console, kind: ItemKind) -> None:
    texts = console.visit.texts
    with st.form(key=f"w_add_step_{kind}", clear_on_submit=True, border=False):
        title = st.text_input(texts("animate-add-title"), max_chars=LINE, key=f"w_add_title_{kind}", autocomplete="off")
        agreed = st.form_submit_button(texts("animate-add-do"), type="primary", key="w_add_do")
    if not agreed:
        return
    item = Item(kind=kind, title=_wording(console)(title) if title.strip() else Wording())
    after = console.item.id if console.item else None
    if attempt(console.edit(lambda room: editing.add_item(room, item, after=after)), stay=True):
        look_at(item.id)
    st.rerun(scope="fragment")


def _wording(console: Console) -> _LINE:
    """In the first language of those who answer: nobody translates in front of a room."""
    language = console.consultation.definition.languages[0]
    return lambda typed: Wording({language: kept(typed, most=LINE)}) if typed.strip() else Wording()


def _forget(kind: str) -> None:
    for name in (f"w_add_title_{kind}", f"w_add_options_{kind}"):
        st.session_state.pop(name, None)


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
