"""One person's account: their teams, their right to administer, a new password, wrong tries, closing it."""

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from core.actions import accounts
from core.actions.store import Store
from core.community.access import Person, Role
from core.community.patience import most_of
from core.problems import Refused
from pages.parts.accounts.given_password import show_later
from pages.parts.accounts.people import role_word, show_everybody
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.shell import say_next
from pages.parts.visit import Visit

NONE = ""
ROLES = (NONE, *Role)


def draw_one_person(visit: Visit, admin: Person, person: Person, *, is_closed: bool, teams: dict[str, str]) -> None:
    st.button(
        visit.texts("accounts-everybody"),
        key="w_everybody",
        type="tertiary",
        icon=":material/arrow_back:",
        on_click=show_everybody,
    )
    st.title(plain(person.name), anchor=False)
    st.text(person.email)
    if is_closed:
        _draw_closed(visit, admin, person)
        return
    _draw_rights(visit, admin, person, teams)
    _draw_wrong_tries(visit, admin, person)
    _draw_new_password(visit, admin, person)
    if admin.id != person.id:
        _draw_closing(visit, admin, person)


def _draw_rights(visit: Visit, admin: Person, person: Person, teams: dict[str, str]) -> None:
    with st.form("rights"):
        chosen = {
            team_id: st.selectbox(
                plain(name),
                ROLES,
                index=ROLES.index(person.roles.get(team_id, NONE)),
                format_func=lambda role: role_word(visit, role),
                key=f"w_role_{person.id}_{team_id}",
            )
            for team_id, name in teams.items()
        }
        is_admin = st.checkbox(visit.texts("accounts-may-administer"), person.is_admin, key=f"w_admin_{person.id}")
        said = st.empty()
        sent = st.form_submit_button(visit.texts("action-save"), type="primary")
    if sent:

        def save(store: Store) -> None:
            for team_id, role in chosen.items():
                if role != person.roles.get(team_id, NONE):
                    given = Role(role) if role else None
                    accounts.set_role(store, admin, team_id=team_id, person_id=person.id, role=given)
            if is_admin != person.is_admin:
                accounts.set_admin(store, admin, person.id, is_admin=is_admin)

        _act(visit, save, done="accounts-rights-saved", refused_at=said)


def _draw_wrong_tries(visit: Visit, admin: Person, person: Person) -> None:
    with open_store_of_process()(read_only=True) as store:
        tries = store.accounts.tries_of(person.email)
    if not any(each.count >= most_of(name) for name, each in tries.items()):
        return
    st.warning(visit.texts("accounts-slowed"), icon=":material/timer:")
    if st.button(visit.texts("accounts-unlock"), key="w_unlock"):
        _act(visit, lambda store: accounts.unlock(store, admin, person.id), done="accounts-unlocked")


def _draw_new_password(visit: Visit, admin: Person, person: Person) -> None:
    st.header(visit.texts("accounts-lost-password"), anchor=False)
    st.markdown(visit.texts("accounts-lost-password-how"))
    if st.button(visit.texts("accounts-give-password"), key="w_give_password"):

        def give(store: Store) -> None:
            show_later(person, accounts.give_password(store, admin, person.id))

        _act(visit, give, done="accounts-password-given")


def _draw_closing(visit: Visit, admin: Person, person: Person) -> None:
    st.header(visit.texts("accounts-closing"), anchor=False)
    st.markdown(visit.texts("accounts-closing-how"))
    if st.button(visit.texts("accounts-close"), key="w_close"):
        _act(visit, lambda store: accounts.deactivate(store, admin, person.id), done="accounts-closed-now")


def _draw_closed(visit: Visit, admin: Person, person: Person) -> None:
    st.info(visit.texts("accounts-is-closed"))
    if st.button(visit.texts("accounts-reopen"), key="w_reopen"):
        _act(visit, lambda store: accounts.reactivate(store, admin, person.id), done="accounts-reopened")


def _act(visit: Visit, action: Callable[[Store], None], *, done: str, refused_at: DeltaGenerator | None = None) -> None:
    """Do it and say so on the page drawn afresh, or say here why not."""
    try:
        with open_store_of_process()() as store:
            action(store)
    except Refused as refused:
        say_refusal(visit, refused, {ANYWHERE: refused_at or st.empty()})
        return
    say_next(visit.texts(done))
    st.rerun()
