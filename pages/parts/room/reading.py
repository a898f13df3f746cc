"""One text, large, and what can be decided of it: shown, held, pinned, grouped, refused with a reason."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.room.model import Item
from core.room.wall import MOST_CHARACTERS_OF_A_THEME, TextState
from pages.parts import state
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.reviewing import draw_decision, draw_reasons
from pages.parts.room.console import Console, attempt
from pages.parts.room.said import Decision, Said, become, deciding

SCREEN = "w_text"


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
    now = said.decided
    if now.state is not TextState.SHOWN:
        _draw_becoming(console, item, said, "show", become(said, TextState.SHOWN), primary=True)
    if now.state is not TextState.HELD:
        _draw_becoming(console, item, said, "hold", become(said, TextState.HELD))
    if now.state is not TextState.REFUSED:
        draw_decision(SCREEN, "refuse", console.visit.texts("animate-text-refuse"), partial(_ask_why, said.id))
    pinned = become(said, TextState.SHOWN, pinned=not now.pinned)
    _draw_becoming(console, item, said, "unpin" if now.pinned else "pin", pinned)


def _draw_becoming(console: Console, item: Item, said: Said, name: str, after: Said, *, primary: bool = False) -> None:
    act = partial(decide, console, item, (said,), (after,))
    draw_decision(SCREEN, name, console.visit.texts(f"animate-text-{name}"), act, primary=primary)


def decide(console: Console, item: Item, before: tuple[Said, ...], after: tuple[Said, ...]) -> None:
    """A button's callback; what held before waits to be taken back."""
    if attempt(deciding(console, item, after), stay=True):
        st.session_state[state.DECIDED] = [
            *st.session_state.get(state.DECIDED, []),
            Decision(console.consultation.id, item, before),
        ]
        st.session_state.pop(state.REFUSING, None)


def _draw_refusing(console: Console, item: Item, said: Said) -> None:
    texts = console.visit.texts
    st.markdown(f"**{texts('animate-refuse-why')}**")
    draw_reasons(SCREEN, texts, refuse=partial(_refuse, console, item, said), leave=partial(_ask_why, ""))


def _refuse(console: Console, item: Item, said: Said, why: str) -> None:
    decide(console, item, (said,), (become(said, TextState.REFUSED, why=why),))


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
