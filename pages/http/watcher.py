"""Who asks for what a result holds: somebody of the team, a voter, both or neither, by the cookies of a request."""

from collections.abc import Mapping

from core.actions.answering import Voter
from core.actions.store import Store
from core.actions.watching import Watcher
from core.community.access import Person
from core.identity import secret_hash
from pages.parts.visit import BROWSER_COOKIE, LINK_COOKIE, SESSION_COOKIE


def watcher_of(store: Store, cookies: Mapping[str, str], code: str) -> Watcher:
    voted_as = cookies.get(LINK_COOKIE + code) or cookies.get(BROWSER_COOKIE)
    return Watcher(person=person_of(store, cookies), voter=Voter(voted_as) if voted_as else None)


def person_of(store: Store, cookies: Mapping[str, str]) -> Person | None:
    """Whoever is signed in, in whatever tab of this browser."""
    secret = cookies.get(SESSION_COOKIE)
    session_id = store.accounts.session_of_cookie(secret_hash(secret)) if secret else None
    return store.accounts.person_of_session(session_id) if session_id else None
