"""Accounts and teams, for administrators: who may sign in, who is in which team."""

import streamlit as st

from core.community.access import Person
from pages.parts.accounts.given_password import draw_given_password
from pages.parts.accounts.one_person import draw_one_person
from pages.parts.accounts.people import PERSON, draw_new_person, draw_people
from pages.parts.accounts.teams import draw_new_team, draw_teams
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter
from pages.parts.visit import Visit


def draw_everybody(visit: Visit, admin: Person, people: list[Person], closed: set[str], teams: dict[str, str]) -> None:
    st.title(visit.texts("screen-accounts"), anchor=False)
    st.header(visit.texts("accounts-people"), anchor=False)
    draw_people(visit, people, closed, teams)
    with st.expander(visit.texts("accounts-new-person"), icon=":material/person_add:"):
        draw_new_person(visit, admin, teams)
    st.header(visit.texts("accounts-teams"), anchor=False)
    draw_teams(visit, people, teams)
    draw_new_team(visit, admin)


visit = enter("comptes")
assert visit.person  # the guard lets nobody else through
with open_store_of_process()(read_only=True) as store:
    people, closed, teams = store.accounts.people(), store.accounts.closed(), store.accounts.teams()

draw_given_password(visit)
chosen = next((person for person in people if person.id == st.query_params.get(PERSON)), None)
if chosen:
    draw_one_person(visit, visit.person, chosen, is_closed=chosen.id in closed, teams=teams)
else:
    draw_everybody(visit, visit.person, people, closed, teams)
