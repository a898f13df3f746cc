"""The head of every team screen about one consultation: title, state, deadline, the way to its other screens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import streamlit as st

from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation, State
from core.language.formats import countdown, day_and_time
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.screens import SCREENS
from pages.parts.visit import Visit

BADGES: dict[State, Literal["gray", "green", "blue"]] = {
    State.DRAFT: "gray",
    State.OPEN: "green",
    State.CLOSED: "blue",
    State.ARCHIVED: "gray",
}


@dataclass(frozen=True)
class Way:
    """A screen about one consultation, by its script: who may go there, and from when there is something to see."""

    script: str
    may: Callable[[Person | None, str], bool]
    since: Callable[[Consultation, datetime], bool] = lambda _consultation, _now: True


WAYS = (
    Way("design", access.may_organize),
    Way("share", access.may_share),
    Way("members", access.may_share),
    Way("animate", access.may_animate, since=lambda consultation, _now: consultation.published is not None),
    Way("live", access.may_see, since=lambda consultation, _now: consultation.published is not None),
    Way("explore", access.may_see, since=lambda consultation, _now: consultation.published is not None),
    Way("voices", access.may_see, since=lambda consultation, _now: consultation.published is not None),
    Way("result", access.may_see, since=lambda consultation, now: consultation.is_over(now)),
    Way("export", access.may_see, since=lambda consultation, _now: consultation.published is not None),
)
ICONS = {screen.script: screen.icon for screen in SCREENS}


def draw_bar(visit: Visit, consultation: Consultation, here: str) -> None:
    """`here` is the script of the screen that draws it, one of WAYS."""
    with open_store_of_process()(read_only=True) as store:
        now = store.now()
    with st.container(key="consultation_bar", gap="xsmall"):
        st.title(title_of(consultation, visit), anchor=False)
        with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="bar_facts"):
            draw_badges(visit, consultation, now)
            st.caption(deadline_words(visit, consultation, now), width="content")
        _draw_ways(visit, consultation, now, here)


def title_of(consultation: Consultation, visit: Visit) -> str:
    """Safe in Markdown; a draft without a title still has a name."""
    return plain(consultation.definition.title.say(visit.language)) or visit.texts("bar-untitled")


def draw_badges(visit: Visit, consultation: Consultation, now: datetime) -> None:
    """Its state in a word, and « restitution en retard » where it is."""
    state = shown_state(consultation, now)
    st.badge(visit.texts(f"state-{state}"), color=BADGES[state])
    if consultation.debrief_is_overdue():
        st.badge(visit.texts("state-overdue"), icon=":material/schedule:", color="orange")


def shown_state(consultation: Consultation, now: datetime) -> State:
    """Closed from its deadline on, though the work of closing may wait a moment."""
    over = consultation.state is State.OPEN and consultation.is_over(now)
    return State.CLOSED if over else consultation.state


def deadline_words(visit: Visit, consultation: Consultation, now: datetime) -> str:
    """How long is left and until when, or since when it is over."""
    if consultation.closes_at is None:
        return visit.texts("bar-no-deadline")
    moment = day_and_time(consultation.closes_at, visit.language, zone=visit.zone)
    if consultation.is_over(now):
        return visit.texts("bar-closed-on", moment=moment)
    if consultation.closes_at <= now:
        return visit.texts("bar-deadline-past", moment=moment)
    unit, count = countdown(consultation.closes_at - now)
    return visit.texts(f"bar-left-{unit}", count=count, moment=moment)


def _draw_ways(visit: Visit, consultation: Consultation, now: datetime, here: str) -> None:
    shown = [way for way in WAYS if way.script in ICONS and way.may(visit.person, consultation.team_id)]
    with st.container(horizontal=True, gap="xsmall", key="bar_ways"):
        for way in shown:
            if way.script == here or way.since(consultation, now):
                st.page_link(
                    f"{way.script}.py",
                    label=visit.texts(f"screen-{way.script}"),
                    icon=f":material/{ICONS[way.script]}:",
                    query_params={"c": consultation.code},
                )
