"""The teams and who is in each, and the form that adds one."""

import streamlit as st

from core.actions import accounts
from core.community.access import Person
from core.problems import Refused
from pages.parts.accounts.people import role_word
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def draw_teams(visit: Visit, people: list[Person], teams: dict[str, str]) -> None:
    for team_id, name in teams.items():
        inside = [person for person in people if team_id in person.roles]
        said = [f"{plain(person.name)} ({role_word(visit, person.roles[team_id])})" for person in inside]
        with st.container(border=True, gap="xsmall"):
            st.markdown(f"**{plain(name)}**")
            st.caption(" · ".join(said) or visit.texts("accounts-team-empty"))


def draw_new_team(visit: Visit, admin: Person) -> None:
    with st.form("new_team", border=False, clear_on_submit=True):
        name = st.text_input(visit.texts("accounts-team-name"), key="w_team_name", autocomplete="off")
        said = st.empty()
        sent = st.form_submit_button(visit.texts("accounts-add-team"))
    if not sent:
        return
    try:
        with open_store_of_process()() as store:
            accounts.add_team(store, admin, name)
    except Refused as refused:
        say_refusal(visit, refused, {ANYWHERE: said})
        return
    say_next(visit.texts("accounts-team-added"))
    st.rerun()
