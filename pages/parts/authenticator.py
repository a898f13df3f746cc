"""streamlit-authenticator, with the people of the database and a session of ours in place of its cookie.

Its own cookie is read by scripts, outlives signing out and costs each page a second run.
"""

import secrets

import streamlit as st
from streamlit_authenticator import Authenticate
from streamlit_authenticator.controllers import AuthenticationController
from streamlit_authenticator.models import AuthenticationModel

from core.actions import signing_in
from core.actions.store import OpenStore
from core.problems import Refused, problem
from pages.parts import state
from pages.parts.database import open_store_of_process

_SECRET = secrets.token_urlsafe(32)  # the library encrypts its captchas with it; there are none here


class PeopleOfDatabase(AuthenticationModel):  # type: ignore[misc]  # the library ships no types
    """The library's model: it asks our action, and knows people from the moment they prove who they are."""

    def __init__(self, open_store: OpenStore, *, address: str) -> None:
        super().__init__({"usernames": {}}, auto_hash=False, secret_key=_SECRET)
        self._open_store = open_store
        self._address = address

    def check_credentials(self, username: str, password: str) -> bool:
        """True, or Refused with what to say to whoever is signing in."""
        person = signing_in.check_password(self._open_store, username, password, address=self._address)
        roles = sorted(set(person.roles.values()))
        self.credentials["usernames"][username] = {"email": person.email, "name": person.name, "roles": roles}
        return True


class BrowserSession:
    """In place of the library's cookie: a row of ours, and a ticket for the browser to fetch its cookie with."""

    def __init__(self, open_store: OpenStore) -> None:
        self._open_store = open_store

    def get_cookie(self) -> None:
        """The library signs nobody in again: every run of every page asks the database who is here."""

    def set_cookie(self) -> None:
        session_id, ticket = signing_in.open_session(self._open_store, st.session_state["username"])
        st.session_state[state.SESSION], st.session_state[state.TICKET] = session_id, ticket
        st.session_state.pop(state.SIGNED_OUT, None)
        st.session_state.pop(state.LEAVING, None)

    def delete_cookie(self) -> None:
        session_id = st.session_state.pop(state.SESSION, None)
        if session_id:
            with self._open_store() as store:
                signing_in.sign_out(store, session_id)
        st.session_state.pop(state.TICKET, None)
        st.session_state[state.SIGNED_OUT] = st.session_state[state.LEAVING] = True


class Authenticator(Authenticate):  # type: ignore[misc]  # the library ships no types
    def __init__(self, open_store: OpenStore, *, address: str) -> None:
        """The library's own constructor would draw its cookie's element on the page."""
        self.path = self.api_key = None
        self.attrs = {"login_sleep_time": 0}
        self.secret_key = _SECRET
        self.cookie_controller = BrowserSession(open_store)
        self.authentication_controller = AuthenticationController(
            {"usernames": {}}, auto_hash=False, secret_key=_SECRET
        )
        self.authentication_controller.authentication_model = PeopleOfDatabase(open_store, address=address)

    def sign_in(self, email: str, password: str) -> None:
        """Raises Refused, with what to say, unless somebody is signed in now."""
        if not self.authentication_controller.login(email, password):
            raise Refused(problem("sign_in_empty"))
        self.cookie_controller.set_cookie()

    def sign_out(self) -> None:
        """In this tab and, as soon as they ask for anything, in every other tab of this browser."""
        self.authentication_controller.logout()
        self.cookie_controller.delete_cookie()


def authenticator() -> Authenticator:
    """The one for this visit."""
    return Authenticator(open_store_of_process(), address=network_address())


def network_address() -> str:
    """Where this visit comes from, as far as the server can tell; wrong tries are counted by it."""
    address = st.context.ip_address
    return address if isinstance(address, str) else ""
