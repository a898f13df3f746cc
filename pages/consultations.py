"""The teams' consultations: how each stands, and what an organizer can do with it."""

import streamlit as st

from core.community.access import may_administer
from core.consultation.agenda import in_order
from core.consultation.records import State
from pages.parts.confirmation import ask, is_asked
from pages.parts.consultation_bar import shown_state
from pages.parts.consultations.card import draw_card
from pages.parts.consultations.starting import STARTING, draw_starting_dialog, draw_templates, organized_teams
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter
from pages.parts.visit import Visit

ALL = "all"  # but the archived ones
FILTERS = (ALL, *(state.value for state in State))


def draw_head(visit: Visit, *, may_start: bool) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.title(visit.texts("screen-consultations"), anchor=False, width="content")
        if may_start:
            st.button(
                visit.texts("consultations-new"),
                key="w_new",
                type="primary",
                icon=":material/add:",
                on_click=ask,
                args=(STARTING,),
            )


def choose_filter(visit: Visit) -> str:
    chosen = st.segmented_control(
        visit.texts("consultations-filter"),
        FILTERS,
        default=ALL,
        format_func=lambda code: visit.texts(f"consultations-filter-{code}"),
        key="etat",
        bind="query-params",
        label_visibility="collapsed",
    )
    return chosen or ALL


def draw_nobody(visit: Visit) -> None:
    """For somebody in no team yet."""
    st.title(visit.texts("screen-consultations"), anchor=False)
    st.info(visit.texts("consultations-no-team"), icon=":material/group:")
    if may_administer(visit.person):
        st.page_link("accounts.py", icon=":material/arrow_forward:")


def draw_list(visit: Visit) -> None:
    with open_store_of_process()(read_only=True) as store:
        now = store.now()
        found = in_order(store.consultations.of_teams(list(roles)), now)
        teams = {team: name for team, name in store.accounts.teams().items() if team in roles}
    mine = organized_teams(visit, teams)
    draw_head(visit, may_start=bool(mine and found))
    if not found:
        draw_first(visit, mine)
        return
    chosen = choose_filter(visit)
    states = {ALL: [State.DRAFT, State.OPEN, State.CLOSED]}.get(chosen) or [State(chosen)]
    shown = [each for each in found if shown_state(each, now) in states]
    if not shown:
        st.caption(visit.texts("consultations-none-so"))
    for consultation in shown:
        draw_card(visit, consultation, now, team=teams[consultation.team_id] if len(teams) > 1 else "")
    if is_asked(STARTING) and mine:
        draw_starting_dialog(visit, mine)


def draw_first(visit: Visit, mine: dict[str, str]) -> None:
    """Nothing yet: what to do first."""
    if not mine:
        st.info(visit.texts("consultations-none-yet"), icon=":material/hourglass_empty:")
        return
    st.markdown(visit.texts("consultations-first"))
    draw_templates(visit, mine)


visit = enter("consultations")
roles = visit.person.roles if visit.person else {}
if roles:
    draw_list(visit)
else:
    draw_nobody(visit)
