"""Everybody who may sign in, each leading to their own settings, and the form that adds somebody."""

import streamlit as st

from core.actions import accounts
from core.community.access import Person, Role
from core.community.passwords import new_password
from core.problems import Refused
from pages.parts.accounts.given_password import show_later
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.shell import say_next
from pages.parts.visit import Visit

PERSON = "p"  # the address parameter that names somebody


def draw_people(visit: Visit, people: list[Person], closed: set[str], teams: dict[str, str]) -> None:
    for person in people:
        with st.container(border=True, gap="xxsmall"):
            st.button(
                f"**{plain(person.name)}**",
                key=f"w_person_{person.id}",
                type="tertiary",
                icon=":material/person_off:" if person.id in closed else ":material/person:",
                on_click=show_person,
                args=(person.id,),
            )
            st.text(person.email)
            st.caption(" · ".join(places_of(visit, person, closed, teams)) or visit.texts("accounts-in-no-team"))


def show_person(person_id: str) -> None:
    st.query_params[PERSON] = person_id


def show_everybody() -> None:
    st.query_params.pop(PERSON, None)


def places_of(visit: Visit, person: Person, closed: set[str], teams: dict[str, str]) -> list[str]:
    """What they are here, in a few words each."""
    words = [visit.texts("accounts-closed")] if person.id in closed else []
    if person.is_admin:
        words.append(visit.texts("accounts-administers"))
    words += [
        f"{plain(name)} ({role_word(visit, person.roles[team_id])})"
        for team_id, name in teams.items()
        if team_id in person.roles
    ]
    return words


def role_word(visit: Visit, role: str) -> str:
    return visit.texts(f"role-{role}") if role else visit.texts("accounts-no-role")


def draw_new_person(visit: Visit, admin: Person, teams: dict[str, str]) -> None:
    texts = visit.texts
    with st.form("new_person", border=False):
        name = st.text_input(texts("accounts-name"), key="w_new_name", autocomplete="off")
        places = {"name": st.empty()}
        email = st.text_input(texts("accounts-email"), key="w_new_email", autocomplete="off")
        places["email"] = st.empty()
        team_id = st.selectbox(
            texts("accounts-team"),
            ["", *teams],
            format_func=lambda each: plain(teams.get(each, "")) or texts("accounts-no-team"),
        )
        role = st.selectbox(texts("accounts-role"), list(Role), format_func=lambda each: role_word(visit, each))
        is_admin = st.checkbox(texts("accounts-may-administer"), key="w_new_admin")
        typed = st.text_input(
            texts("accounts-password"),
            key="w_new_password",
            type="password",
            autocomplete="new-password",
        )
        st.caption(texts("accounts-password-help"))
        places["password"] = st.empty()
        places[ANYWHERE] = st.empty()
        sent = st.form_submit_button(texts("accounts-add-person"), type="primary")
    if not sent:
        return
    password = typed or new_password()
    try:
        with open_store_of_process()() as store:
            person_id = accounts.add_person(store, admin, email=email, name=name, password=password, is_admin=is_admin)
            if team_id:
                accounts.set_role(store, admin, team_id=team_id, person_id=person_id, role=role)
            person = store.accounts.get(person_id)
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    if person and not typed:
        show_later(person, password)
    say_next(texts("accounts-person-added", name=plain(name)))
    st.rerun()
