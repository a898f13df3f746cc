"""My account: one's name and language, one's teams, one's password, and the way out."""

import streamlit as st

from core.actions import accounts, signing_in
from core.community.access import Person
from core.language import LANGUAGES
from core.language.texts import for_language
from core.problems import Refused
from pages.parts import state
from pages.parts.authenticator import authenticator, network_address
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.guard import enter
from pages.parts.programs import draw_programs
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.shell import say_next, speak
from pages.parts.visit import Visit


def draw_person(visit: Visit, person: Person) -> None:
    with st.form("person"):
        name = st.text_input(visit.texts("account-name"), person.name, key="w_name", autocomplete="name")
        places = {"name": st.empty()}
        language = st.segmented_control(
            visit.texts("account-language"),
            list(LANGUAGES),
            default=visit.language,
            format_func=LANGUAGES.__getitem__,
            required=True,
            key="w_language",
        )
        places[ANYWHERE] = st.empty()
        sent = st.form_submit_button(visit.texts("action-save"))
    if not sent:
        return
    try:
        with open_store_of_process()() as store:
            accounts.rename(store, person, name)
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    speak(person, language or visit.language)
    say_next(for_language(language)("account-saved"))
    st.rerun()


def draw_teams(visit: Visit, person: Person) -> None:
    with open_store_of_process()(read_only=True) as store:
        teams = store.accounts.teams()
    st.header(visit.texts("account-teams"), anchor=False)
    if not person.roles:
        st.markdown(visit.texts("account-no-team"))
    lines = [f"- {plain(teams[team_id])} — {visit.texts(f'role-{role}')}" for team_id, role in person.roles.items()]
    st.markdown("\n".join(sorted(lines)))


def draw_password(visit: Visit, person: Person) -> None:
    st.header(visit.texts("account-password"), anchor=False)
    st.markdown(visit.texts("account-password-how"))
    changes = st.session_state.get(state.PASSWORD_CHANGES, 0)  # new fields after each change, so that they are empty
    with st.form("password"):
        old = st.text_input(
            visit.texts("account-old-password"),
            key=f"w_old_{changes}",
            type="password",
            autocomplete="current-password",
        )
        places = {"old": st.empty()}
        new = st.text_input(
            visit.texts("account-new-password"), key=f"w_new_{changes}", type="password", autocomplete="new-password"
        )
        places["new"] = st.empty()
        places[ANYWHERE] = st.empty()
        sent = st.form_submit_button(visit.texts("account-change-password"))
    if not sent:
        return
    try:
        signing_in.change_password(
            open_store_of_process(),
            person,
            old=old,
            new=new,
            address=network_address(),
            session_id=st.session_state.get(state.SESSION),
        )
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    st.session_state[state.PASSWORD_CHANGES] = changes + 1
    say_next(visit.texts("account-password-changed"))
    st.rerun()


def leave(visit: Visit) -> None:
    authenticator().sign_out()
    say_next(visit.texts("account-left"))


visit = enter("compte")
assert visit.person  # the guard lets nobody else through
st.title(visit.texts("screen-account"), anchor=False)
st.text(visit.person.email)
draw_person(visit, visit.person)
draw_teams(visit, visit.person)
draw_password(visit, visit.person)
draw_programs(visit, visit.person)
st.divider()
st.button(visit.texts("account-leave"), icon=":material/logout:", key="w_leave", on_click=leave, args=(visit,))
