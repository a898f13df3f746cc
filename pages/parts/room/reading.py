"""One text, large, and what can be decided of it: shown, held, pinned, grouped, refused with a reason."""

from collections.abc import Sequence

import streamlit as st

from core.room.model import Item
from core.room.wall import MOST_CHARACTERS_OF_A_REASON, MOST_CHARACTERS_OF_A_THEME, TextState
from pages.parts import state
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.room.console import Console, attempt
from pages.parts.room.said import Decision, Said, become, deciding

REASONS = ("off-topic", "hurtful", "personal", "said")


def draw_read(console: Console, item: Item, said: Said, themes: Sequence[str]) -> None:
    with st.container(key="text_read", gap="small"):
        st.markdown(plain_paragraphs(said.text))
        facts = _facts(console, item, said)
        if facts:
            st.caption(plain(" · ".join(facts)))
        if st.session_state.get(state.REFUSING) == said.id:
            _draw_refusing(console, item, said)
            return
        with st.container(horizontal=True, key="text_deeds", gap="small"):
            _draw_decisions(console, item, said)
            _draw_grouping(console, item, said, themes)


def _facts(console: Console, item: Item, said: Said) -> list[str]:
    texts, facts = console.visit.texts, []
    if item.is_wall:
        facts.append(texts("animate-supports", count=said.weight))
    elif said.weight > 1:
        facts.append(texts("animate-people", count=said.weight))
    if said.decided.pinned:
        facts.append(texts("animate-pinned"))
    if said.decided.theme:
        facts.append(texts("animate-theme-of", theme=said.decided.theme))
    if said.decided.why:
        facts.append(texts("animate-why", why=said.decided.why))
    return facts


def _draw_decisions(console: Console, item: Item, said: Said) -> None:
    texts, now = console.visit.texts, said.decided
    shown = now.state is TextState.SHOWN
    if not shown:
        _draw_decision(console, item, said, "show", become(said, TextState.SHOWN), "visibility", "m", primary=True)
    if now.state is not TextState.HELD:
        _draw_decision(console, item, said, "hold", become(said, TextState.HELD), "pause_circle", "a")
    if now.state is not TextState.REFUSED:
        st.button(
            texts("animate-text-refuse"),
            key="w_text_refuse",
            icon=":material/block:",
            shortcut="x",
            on_click=_ask_why,
            args=(said.id,),
        )
    pinned = become(said, TextState.SHOWN, pinned=not now.pinned)
    _draw_decision(console, item, said, "unpin" if now.pinned else "pin", pinned, "keep", "e")


def _draw_decision(
    console: Console, item: Item, said: Said, name: str, after: Said, icon: str, shortcut: str, *, primary: bool = False
) -> None:
    st.button(
        console.visit.texts(f"animate-text-{name}"),
        key=f"w_text_{'pin' if name == 'unpin' else name}",
        icon=f":material/{icon}:",
        type="primary" if primary else "secondary",
        shortcut=shortcut,
        on_click=decide,
        args=(console, item, (said,), (after,)),
    )


def decide(console: Console, item: Item, before: tuple[Said, ...], after: tuple[Said, ...]) -> None:
    """A button's callback; what held before waits to be taken back."""
    if attempt(deciding(console, item, after), stay=True):
        st.session_state[state.DECIDED] = [
            *st.session_state.get(state.DECIDED, []),
            Decision(console.consultation.id, item, before),
        ]
        st.session_state.pop(state.REFUSING, None)


def _draw_refusing(console: Console, item: Item, said: Said) -> None:
    """Why, in one touch: whoever wrote it reads the reason."""
    texts = console.visit.texts
    st.markdown(f"**{texts('animate-refuse-why')}**")
    with st.container(horizontal=True, key="text_reasons", gap="small"):
        for number, reason in enumerate(REASONS, start=1):
            why = texts(f"animate-reason-{reason}")
            refused = become(said, TextState.REFUSED, why=why)
            st.button(
                why,
                key=f"w_reason_{reason}",
                shortcut=str(number),
                on_click=decide,
                args=(console, item, (said,), (refused,)),
            )
        st.button(texts("action-cancel"), key="w_reason_none", type="tertiary", on_click=_ask_why, args=("",))
    with st.form(key="w_reason_other", border=False, clear_on_submit=True):
        st.text_input(
            texts("animate-refuse-own"), max_chars=MOST_CHARACTERS_OF_A_REASON, key="w_reason_own", autocomplete="off"
        )
        st.form_submit_button(
            texts("animate-text-refuse"), key="w_reason_do", on_click=_refuse, args=(console, item, said)
        )


def _refuse(console: Console, item: Item, said: Said) -> None:
    decide(console, item, (said,), (become(said, TextState.REFUSED, why=st.session_state["w_reason_own"]),))


def _ask_why(said_id: str) -> None:
    st.session_state[state.REFUSING] = said_id


def _draw_grouping(console: Console, item: Item, said: Said, themes: Sequence[str]) -> None:
    texts = console.visit.texts
    with st.popover(texts("animate-group"), icon=":material/sell:"):
        for theme in themes:
            if theme != said.decided.theme:
                st.button(
                    plain(theme),
                    key=f"w_theme_{theme}",
                    width="stretch",
                    on_click=decide,
                    args=(console, item, (said,), (_grouped(said, theme),)),
                )
        with st.form(key=f"w_theme_new_{said.id}", border=False, clear_on_submit=True):
            st.text_input(
                texts("animate-group-new"),
                max_chars=MOST_CHARACTERS_OF_A_THEME,
                key="w_theme_typed",
                autocomplete="off",
            )
            st.form_submit_button(
                texts("animate-group-do"), key="w_theme_do", on_click=_group, args=(console, item, said)
            )


def _group(console: Console, item: Item, said: Said) -> None:
    decide(console, item, (said,), (_grouped(said, st.session_state["w_theme_typed"]),))


def _grouped(said: Said, theme: str) -> Said:
    now = said.decided
    return become(said, now.state, theme=theme, pinned=now.pinned, why=now.why)
