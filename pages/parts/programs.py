"""Other programs that read a team's results: their tokens, made and ended by whoever organizes."""

import streamlit as st

from core.actions import api_tokens
from core.community import access
from core.community.access import Person
from core.community.api_tokens import ApiToken
from core.language.formats import day
from core.problems import Refused
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.given_out import draw_ending, draw_line, draw_secret
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.told_programs import draw_told
from pages.parts.visit import Visit


def draw_programs(visit: Visit, person: Person) -> None:
    """Nothing for whoever organizes in no team."""
    with open_store_of_process()(read_only=True) as store:
        organized = {
            team_id: name for team_id, name in store.accounts.teams().items() if access.may_organize(person, team_id)
        }
        found = {team_id: api_tokens.tokens(store, person, team_id) for team_id in organized}
    if not organized:
        return
    st.header(visit.texts("programs-title"), anchor=False)
    st.markdown(visit.texts("programs-how"))
    for team_id, name in organized.items():
        with st.container(border=True, key=f"programs_{team_id}"):
            st.markdown(f"**{plain(name)}**")
            for token in found[team_id]:
                _draw_token(visit, person, token)
            draw_secret(st.session_state.get(state.API_TOKEN), team_id, said=visit.texts("programs-once"))
            _draw_new(visit, person, team_id)
            draw_told(visit, person, team_id)


def _draw_token(visit: Visit, person: Person, token: ApiToken) -> None:
    texts, question = visit.texts, f"end_token_{token.id}"
    made = day(token.made_at, visit.language, zone=visit.zone)
    used = texts("programs-used", day=f"{token.used_on:%d/%m/%Y}") if token.used_on else texts("programs-never-used")
    draw_line(visit, token.name, f"{texts('programs-made', day=made)} {used}", question=question)
    draw_ending(
        visit,
        question=question,
        explained=texts("programs-end-explained", name=token.name),
        end=lambda: _end(person, token),
        done=texts("programs-ended"),
    )


def _end(person: Person, token: ApiToken) -> None:
    with open_store_of_process()() as store:
        api_tokens.end_token(store, person, token.team_id, token.id)


def _draw_new(visit: Visit, person: Person, team_id: str) -> None:
    with st.form(f"token_{team_id}", border=False, clear_on_submit=True):
        name = st.text_input(visit.texts("programs-name"), key=f"w_token_{team_id}", autocomplete="off")
        places = {"name": st.empty(), ANYWHERE: st.empty()}
        sent = st.form_submit_button(visit.texts("programs-make"))
    if not sent:
        return
    try:
        with open_store_of_process()() as store:
            secret = api_tokens.make_token(store, person, team_id, name)
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    st.session_state[state.API_TOKEN] = (team_id, secret)
    st.rerun()
