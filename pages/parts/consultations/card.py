"""One consultation in the list: how it stands, the way in, and what an organizer can do with it."""

from datetime import datetime

import streamlit as st

from core.actions import consultations
from core.actions.closing import close_due
from core.community import access
from core.consultation.records import Consultation, State
from core.language.formats import number
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.consultation_bar import deadline_words, draw_badges, shown_state, title_of
from pages.parts.consultations.copying import make_copy
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.visit import Visit, this_visit


def draw_card(visit: Visit, consultation: Consultation, now: datetime, *, team: str) -> None:
    """`team` is the team's name where there are several, else nothing."""
    organizes = access.may_organize(visit.person, consultation.team_id)
    with st.container(border=True, key=f"card_{consultation.code}", gap="xsmall"):
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            with st.container(key=f"card_title_{consultation.code}"):
                _draw_title(visit, consultation, now, organizes=organizes)
            if organizes:
                _draw_deeds(visit, consultation, now)
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            draw_badges(visit, consultation, now)
            st.caption(" · ".join(_facts(visit, consultation, now, team)), width="content")
    _draw_questions(visit, consultation)


def _draw_title(visit: Visit, consultation: Consultation, now: datetime, *, organizes: bool) -> None:
    """Leads to the screen where it stands; somebody who cannot design has nowhere to go in a draft."""
    title = title_of(consultation, visit)
    way = _way_in(consultation, now)
    if way == "design" and not organizes:
        st.markdown(f"**{title}**")
        return
    st.page_link(f"{way}.py", label=f"**{title}**", icon="", query_params={"c": consultation.code})


def _way_in(consultation: Consultation, now: datetime) -> str:
    if consultation.published is None:
        return "design"
    return "result" if consultation.is_over(now) else "live"


def _facts(visit: Visit, consultation: Consultation, now: datetime, team: str) -> list[str]:
    texts = visit.texts
    facts = [
        texts(f"kind-{consultation.definition.kind.value}".replace("_", "-")),
        deadline_words(visit, consultation, now),
    ]
    if consultation.published is not None:
        count = number(consultation.ballots, visit.language)
        facts.append(texts("consultations-counted", count=consultation.ballots, shown=count))
    if team:
        facts.append(team)
    return [plain(fact) for fact in facts]


def _draw_deeds(visit: Visit, consultation: Consultation, now: datetime) -> None:
    state = shown_state(consultation, now)
    deeds = {
        "open": state is State.DRAFT,
        "copy": True,
        "close": state is State.OPEN,
        "archive": state in (State.DRAFT, State.CLOSED),
        "bring-back": state is State.ARCHIVED,
    }
    key = f"w_deeds_{consultation.code}"
    chosen = st.menu_button(
        visit.texts("consultations-deeds"),
        [deed for deed, is_possible in deeds.items() if is_possible],
        format_func=lambda deed: visit.texts(f"consultations-{deed}"),
        key=key,
        icon=":material/more_vert:",
        on_click=_do,
        args=(key, consultation.id),
    )
    if chosen == "open":
        st.switch_page("design.py", query_params={"c": consultation.code, "s": "open"})


def _do(key: str, consultation_id: str) -> None:
    deed = st.session_state[key]
    if deed == "copy":
        _copy(this_visit(), consultation_id)
    elif deed in ("close", "archive", "bring-back"):
        ask(f"{deed}/{consultation_id}")


def _copy(visit: Visit, consultation_id: str) -> None:
    if make_copy(visit, consultation_id):
        say_next(visit.texts("consultations-copied"))


def _draw_questions(visit: Visit, consultation: Consultation) -> None:
    """What waits for a yes or a no about this one."""
    texts, title = visit.texts, title_of(consultation, visit)
    if is_asked(f"close/{consultation.id}"):
        confirm(
            visit,
            title=texts("consultations-close-title"),
            explained=texts("consultations-close-explained", title=title, count=consultation.ballots),
            do=texts("consultations-close-do"),
            act=lambda: _close(visit, consultation),
            done=texts("consultations-closed"),
        )
    elif is_asked(f"archive/{consultation.id}"):
        confirm(
            visit,
            title=texts("consultations-archive-title"),
            explained=texts("consultations-archive-explained", title=title),
            do=texts("consultations-archive-do"),
            act=lambda: _archive(visit, consultation),
            done=texts("consultations-archived"),
        )
    elif is_asked(f"bring-back/{consultation.id}"):
        confirm(
            visit,
            title=texts("consultations-bring-back-title"),
            explained=texts("consultations-bring-back-explained", title=title),
            do=texts("consultations-bring-back-do"),
            act=lambda: _bring_back(visit, consultation),
            done=texts("consultations-brought-back"),
        )


def _close(visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        consultations.close_now(open_store_of_process(), visit.person, consultation.id)
        close_due(open_store_of_process())


def _archive(visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            consultations.archive(store, visit.person, consultation.id)


def _bring_back(visit: Visit, consultation: Consultation) -> None:
    if visit.person:
        with open_store_of_process()() as store:
            consultations.bring_back(store, visit.person, consultation.id)
