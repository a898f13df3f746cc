"""Asking for groups: how fine, how far they are, and stopping them."""

from functools import partial

import streamlit as st

from core.actions import drafting, grouping
from core.actions.watching import in_the_background
from core.problems import Refused
from core.voices.ideas.model import JobState, StoredGrouping
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.visit import this_visit
from pages.parts.voices.ideas.desk import Desk, latest_of, open_idea, refuse

LOOKS_EVERY_SECONDS = 1
FINENESS = (-1, 0, 1)
UNDER_WAY = (JobState.WAITING, JobState.RUNNING)
ENDED = {JobState.STOPPED: "ideas-was-stopped", JobState.FAILED: "ideas-failed"}


def draw_asking(desk: Desk, latest: StoredGrouping | None) -> None:
    """Nothing was grouped yet."""
    texts = desk.visit.texts
    with st.container(border=True, key="ideas_ask"):
        st.subheader(texts("ideas-title"), anchor=False)
        st.markdown(texts("ideas-explained"))
        if latest and latest.state in ENDED:
            st.warning(texts(ENDED[latest.state]), icon=":material/info:")
        if not desk.may_correct:
            st.caption(texts("ideas-ask-others"))
            return
        draw_ask(desk)


def draw_ask(desk: Desk, *, follows: bool = False, again: bool = False) -> None:
    """`follows` says that new texts are put into these groups as they come, as in a room."""
    st.button(
        desk.visit.texts("ideas-again-same" if again else "ideas-ask"),
        key="w_ideas_ask",
        type="secondary" if again else "primary",
        icon=":material/refresh:" if again else ":material/hub:",
        on_click=ask,
        args=(desk, 0),
        kwargs={"follows": follows},
    )


def draw_fineness(desk: Desk, now: int) -> None:
    """A whole new draft; what was moved and named by hand is kept."""
    texts = desk.visit.texts
    with st.popover(texts("ideas-again"), icon=":material/tune:"):
        st.caption(texts("ideas-again-explained"))
        for name, by in (("coarser", -1), ("same", 0), ("finer", 1)):
            st.button(
                texts(f"ideas-again-{name}"),
                key=f"w_ideas_{name}",
                icon=f":material/{ {'coarser': 'zoom_out', 'same': 'refresh', 'finer': 'zoom_in'}[name] }:",
                width="stretch",
                disabled=now + by not in FINENESS,
                on_click=ask,
                args=(desk, now + by),
            )


def ask(desk: Desk, fineness: int, *, follows: bool = False) -> None:
    visit, consultation = this_visit(), desk.sight.consultation
    if visit.person is None:
        return
    try:
        asked = grouping.ask(
            open_store_of_process(), visit.person, consultation.id, desk.question.id, fineness=fineness, auto=follows
        )
    except Refused as refused:
        refuse(refused)
        return
    open_idea("")
    in_the_background(partial(drafting.run, open_store_of_process(), lookout(), asked))


def draw_under_way(desk: Desk, latest: StoredGrouping) -> bool:
    """Whether groups are being made: then how far they are stands in the place of the rest."""
    if latest.state not in UNDER_WAY:
        return False
    st.fragment(_draw_progress, run_every=LOOKS_EVERY_SECONDS)(desk)
    return True


def _draw_progress(desk: Desk) -> None:
    latest = latest_of(desk.visit, desk.sight, desk.question)
    if latest is None or latest.state not in UNDER_WAY:
        st.rerun()
    texts = desk.visit.texts
    with st.container(border=True, key="ideas_progress"):
        st.progress(latest.progress / 100, text=plain(texts("ideas-progress", progress=latest.progress)))
        st.caption(texts("ideas-progress-explained"))
        if desk.may_correct:
            st.button(
                texts("ideas-stop"),
                key="w_ideas_stop",
                icon=":material/stop_circle:",
                on_click=_stop,
                args=(latest.id,),
            )


def _stop(grouping_id: str) -> None:
    visit = this_visit()
    if visit.person is None:
        return
    try:
        grouping.stop(open_store_of_process(), visit.person, grouping_id)
    except Refused as refused:
        refuse(refused)
