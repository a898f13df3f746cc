"""« À relire »: one text at a time, those flagged first, decided by one key or one thumb before others read it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from core.actions import moderating
from core.actions.moderating import ModeratedText
from core.actions.store import Store
from core.community import access
from core.community.access import Person
from core.problems import Refused
from core.results.text_columns import TextColumn
from core.room.wall import TextState
from pages.parts import state
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.reviewing import beginning_of, draw_decision, draw_lines, draw_reasons, draw_undo
from pages.parts.sight import Sight, watcher_of
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit

SCREEN = "w_moderation"
SHELVES: dict[str, Callable[[ModeratedText], bool]] = {
    "flagged": lambda text: text.flagged and text.state is TextState.HELD,
    "held": lambda text: text.state is TextState.HELD,
    "shown": lambda text: text.state is TextState.SHOWN,
    "refused": lambda text: text.state is TextState.REFUSED,
}


@dataclass(frozen=True)
class Desk:
    """What a button needs to know of where it stands."""

    visit: Visit
    sight: Sight
    asked: TextColumn

    @property
    def decides(self) -> bool:
        return access.may_animate(self.visit.person, self.sight.consultation.team_id)

    @property
    def uncovers(self) -> bool:
        return access.may_organize(self.visit.person, self.sight.consultation.team_id)


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    wear("moderation")
    desk, texts = Desk(visit, sight, asked), visit.texts
    found = moderating.texts_to_moderate(
        lookout(),
        open_store_of_process(),
        sight.consultation.code,
        watcher_of(visit, sight.consultation),
        asked.question.id,
        column=asked.name,
    )
    st.caption(plain(texts("moderation-explained")))
    if refusal := st.session_state.pop(state.MODERATION_REFUSAL, ""):
        st.error(refusal)
    shelves = {name: [text for text in found if belongs(text)] for name, belongs in SHELVES.items()}
    shelf = _choose_shelf(texts, {name: len(shelved) for name, shelved in shelves.items()})
    if desk.decides and _to_take_back(desk):
        draw_undo(SCREEN, texts, partial(_undo, desk))
    shelved = sorted(shelves[shelf], key=lambda text: (not text.undecided, not text.flagged))
    if not shelved:
        st.markdown(f":material/inbox: {plain(texts(f'moderation-none-{shelf}'))}")
        return
    read = next((text for text in shelved if text.id == st.session_state.get(state.MODERATION_READ)), shelved[0])
    _draw_read(desk, read)
    lines = {text.id: _line(text) for text in shelved if text.id != read.id}
    draw_lines(SCREEN, texts, lines, read=partial(_keep, state.MODERATION_READ))


def _choose_shelf(texts: Callable[..., str], counts: dict[str, int]) -> str:
    key = "w_moderation_shelf"
    first = "flagged" if counts["flagged"] else "held"
    chosen = st.pills(
        texts("moderation-shelf"),
        list(SHELVES),
        format_func=lambda shelf: texts(f"moderation-shelf-{shelf}", count=counts[shelf]),
        default=first,
        required=True,
        label_visibility="collapsed",
        key=key,
    )
    return chosen or first


def _draw_read(desk: Desk, text: ModeratedText) -> None:
    texts, shown = desk.visit.texts, st.session_state.get(state.MODERATION_UNMASKED) == text.id
    with st.container(key="text_read", gap="small"):
        st.markdown(plain_paragraphs(_as_written(desk, text) if shown else text.text))
        for flag in _flags(texts, text):
            st.caption(f":material/flag: {plain(flag)}")
        facts = _facts(texts, text)
        if facts:
            st.caption(plain(" · ".join(facts)))
        if not desk.decides:
            return
        if st.session_state.get(state.MODERATION_REFUSING) == text.id:
            _draw_refusing(desk, text)
            return
        with st.container(horizontal=True, key="text_deeds", gap="small"):
            _draw_deeds(desk, text)
        if text.masked and desk.uncovers:
            st.button(
                texts("moderation-reveal-hide" if shown else "moderation-reveal"),
                key="w_moderation_reveal",
                icon=":material/visibility_lock:",
                type="tertiary",
                on_click=_keep,
                args=(state.MODERATION_UNMASKED, "" if shown else text.id),
            )


def _as_written(desk: Desk, text: ModeratedText) -> str:
    consultation = desk.sight.consultation
    watcher = watcher_of(desk.visit, consultation)
    return moderating.unmasked_text(
        lookout(),
        open_store_of_process(),
        consultation.code,
        watcher,
        question_id=desk.asked.question.id,
        column=desk.asked.name,
        named=text.id,
    )


def _flags(texts: Callable[..., str], text: ModeratedText) -> list[str]:
    flags = [texts("moderation-flag-masked")] if text.masked else []
    if text.doubts:
        flags.append(texts("moderation-flag-doubtful", words=", ".join(text.doubts)))
    return flags + ([texts("moderation-flag-insulting")] if text.insulting else [])


def _facts(texts: Callable[..., str], text: ModeratedText) -> list[str]:
    facts = [texts("animate-people", count=text.people)] if text.people > 1 else []
    if text.pinned:
        facts.append(texts("animate-pinned"))
    return facts + ([texts("animate-why", why=text.why)] if text.why else [])


def _draw_deeds(desk: Desk, text: ModeratedText) -> None:
    texts = desk.visit.texts
    if text.state is not TextState.SHOWN:
        show = partial(_decide, desk, text, state=TextState.SHOWN)
        draw_decision(SCREEN, "show", texts("animate-text-show"), show, primary=True)
    if text.state is not TextState.HELD or text.undecided:
        draw_decision(SCREEN, "hold", texts("moderation-hold"), partial(_decide, desk, text, state=TextState.HELD))
    if text.state is not TextState.REFUSED:
        ask_why = partial(_keep, state.MODERATION_REFUSING, text.id)
        draw_decision(SCREEN, "refuse", texts("animate-text-refuse"), ask_why)
    pin, pinned = "unpin" if text.pinned else "pin", not text.pinned
    turn = partial(_decide, desk, text, state=TextState.SHOWN, pinned=pinned)
    draw_decision(SCREEN, pin, texts(f"animate-text-{pin}"), turn)


def _draw_refusing(desk: Desk, text: ModeratedText) -> None:
    texts = desk.visit.texts
    st.markdown(f"**{plain(texts('moderation-refuse-why'))}**")
    leave = partial(_keep, state.MODERATION_REFUSING, "")
    draw_reasons(SCREEN, texts, refuse=partial(_refuse, desk, text), leave=leave)


def _refuse(desk: Desk, text: ModeratedText, why: str) -> None:
    if why.strip():
        _decide(desk, text, state=TextState.REFUSED, why=why)
    else:
        _keep(state.MODERATION_REFUSAL, plain(desk.visit.texts("moderation-why-missing")))


def _decide(desk: Desk, text: ModeratedText, **decision: Any) -> None:
    """A button's callback; what held before waits to be taken back."""
    if _done(desk, text, **decision):
        before = [*st.session_state.get(state.MODERATED, []), (desk.sight.consultation.id, desk.asked.name, text)]
        st.session_state[state.MODERATED] = before
        for name in (state.MODERATION_REFUSING, state.MODERATION_UNMASKED, state.MODERATION_READ):
            st.session_state.pop(name, None)


def _done(desk: Desk, text: ModeratedText, **decision: Any) -> bool:
    act = partial(moderating.decide_text, question_id=desk.asked.question.id, named=text.id, theme=text.theme)
    return _acted(desk, partial(act, **decision))


def _acted(desk: Desk, act: Callable[[Store, Person, str], None]) -> bool:
    person = this_visit().person
    if person is None:
        return False
    try:
        with open_store_of_process()() as store:
            act(store, person, desk.sight.consultation.id)
    except Refused as refused:
        st.session_state[state.MODERATION_REFUSAL] = plain(desk.visit.texts.problem(refused.problems[0]))
        return False
    return True


def _undo(desk: Desk) -> None:
    before = _to_take_back(desk)
    text = before[-1]
    if _taken_back(desk, text):
        steps = st.session_state[state.MODERATED]
        last = max(place for place, (_, column, each) in enumerate(steps) if (column, each) == (desk.asked.name, text))
        st.session_state[state.MODERATED] = steps[:last] + steps[last + 1 :]
        st.session_state[state.MODERATION_READ] = text.id


def _taken_back(desk: Desk, text: ModeratedText) -> bool:
    """A text that nobody had decided of is so again."""
    if text.undecided:
        return _acted(desk, partial(moderating.undecide_text, question_id=desk.asked.question.id, named=text.id))
    return _done(desk, text, state=text.state, pinned=text.pinned, why=text.why)


def _to_take_back(desk: Desk) -> list[ModeratedText]:
    here = (desk.sight.consultation.id, desk.asked.name)
    return [text for *place, text in st.session_state.get(state.MODERATED, []) if tuple(place) == here]


def _line(text: ModeratedText) -> str:
    flag = ":material/flag: " if text.flagged else ""
    return f"{flag}{plain(beginning_of(text.text))}"


def _keep(name: str, value: object) -> None:
    st.session_state[name] = value
