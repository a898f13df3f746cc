"""What people write, before the room sees it: one text at a time, large, decided by one key or one thumb."""

from collections.abc import Sequence

import streamlit as st

from core.problems import Refused
from core.room import editing
from core.room.model import Item
from core.room.wall import MOST_CHARACTERS_OF_A_REASON, MOST_CHARACTERS_OF_A_THEME, TextState
from pages.parts import state
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.room.console import Console, attempt, do
from pages.parts.room.said import Decision, Said, become, deciding, texts_of, themes_of

STEP = 20
LINE_CHARACTERS = 110
REASONS = ("off-topic", "hurtful", "personal", "said")
SHELVES = {TextState.HELD: "held", TextState.SHOWN: "shown", TextState.REFUSED: "refused"}


def draw_queue(console: Console, item: Item) -> None:
    texts = console.visit.texts
    with st.container(border=True, key="queue"):
        st.subheader(texts("animate-queue"), anchor=False)
        try:
            found = texts_of(console, item)
        except Refused as refused:
            st.info(texts.problem(refused.problems[0]), icon=":material/lock:")
            return
        _draw_first_or_at_once(console)
        counts = {shelf: sum(said.decided.state is shelf for said in found) for shelf in SHELVES}
        st.caption(
            texts(
                "animate-queue-counts",
                held=counts[TextState.HELD],
                shown=counts[TextState.SHOWN],
                refused=counts[TextState.REFUSED],
            )
        )
        shelf = _choose_shelf(console)
        shelved = [said for said in found if said.decided.state is shelf]
        _draw_undo(console)
        if not shelved:
            st.markdown(f":material/inbox: {plain(texts(f'animate-queue-none-{SHELVES[shelf]}'))}")
            return
        read = next((said for said in shelved if said.id == st.session_state.get(state.TEXT_READ)), shelved[0])
        _draw_read(console, item, read, themes_of(found))
        _draw_others(console, item, [said for said in shelved if said.id != read.id])


def _draw_first_or_at_once(console: Console) -> None:
    texts = console.visit.texts
    st.session_state["w_holds"] = console.room.holds_texts
    st.segmented_control(
        texts("animate-holds"),
        [True, False],
        format_func=lambda holds: texts("animate-holds-first" if holds else "animate-holds-at-once"),
        key="w_holds",
        required=True,
        label_visibility="collapsed",
        on_change=_hold,
        args=(console,),
    )


def _hold(console: Console) -> None:
    holds = bool(st.session_state["w_holds"])
    do(console.edit(lambda room: editing.hold_texts(room, hold=holds)), stay=True)


def _choose_shelf(console: Console) -> TextState:
    chosen = st.pills(
        console.visit.texts("animate-shelf"),
        list(SHELVES),
        format_func=lambda shelf: console.visit.texts(f"animate-shelf-{SHELVES[shelf]}"),
        default=TextState.HELD,
        required=True,
        label_visibility="collapsed",
        key="w_shelf",
    )
    return TextState(chosen or TextState.HELD)


def _draw_read(console: Console, item: Item, said: Said, themes: Sequence[str]) -> None:
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


def _draw_undo(console: Console) -> None:
    if _to_take_back(console):
        st.button(
            console.visit.texts("animate-text-undo"),
            key="w_text_undo",
            icon=":material/undo:",
            type="tertiary",
            shortcut="z",
            on_click=_undo,
            args=(console,),
        )


def _undo(console: Console) -> None:
    decisions = _to_take_back(console)
    if decisions and attempt(deciding(console, decisions[-1].item, decisions[-1].before), stay=True):
        st.session_state[state.DECIDED] = decisions[:-1]


def _to_take_back(console: Console) -> list[Decision]:
    decided: list[Decision] = st.session_state.get(state.DECIDED, [])
    return [each for each in decided if each.consultation_id == console.consultation.id]


def _draw_others(console: Console, item: Item, others: Sequence[Said]) -> None:
    texts = console.visit.texts
    most = st.session_state.get(state.TEXTS_LISTED, STEP)
    with st.container(key="queue_others", gap=None):
        for said in others[:most]:
            st.button(
                _line(said), key=f"w_text_{said.id}", type="tertiary", width="stretch", on_click=_read, args=(said.id,)
            )
    if len(others) > most:
        st.button(
            texts("live-read-more"), key="w_texts_more", type="tertiary", on_click=_list_more, args=(most + STEP,)
        )
    if others and others[0].decided.state is TextState.HELD:
        every = tuple(others)
        st.button(
            texts("animate-text-show-all", count=len(others)),
            key="w_text_show_all",
            icon=":material/done_all:",
            type="tertiary",
            on_click=decide,
            args=(console, item, every, tuple(become(said, TextState.SHOWN) for said in every)),
        )


def _line(said: Said) -> str:
    text = " ".join(said.text.split())
    short = text if len(text) <= LINE_CHARACTERS else f"{text[:LINE_CHARACTERS].rstrip()}…"
    marks = f" · {said.weight}" if said.weight else ""
    return plain(f"{short}{marks}")


def _read(said_id: str) -> None:
    st.session_state[state.TEXT_READ] = said_id
    st.session_state.pop(state.REFUSING, None)


def _list_more(most: int) -> None:
    st.session_state[state.TEXTS_LISTED] = most
